package lianqiao.message;

import java.util.UUID;

/** Somebody who wants to be told. @param news place of what is told in the list that was asked about */
record Recipient(int news, UUID account, Channel channel) {}
