package lianqiao.message;

/** What a mail is made of when it is sent. */
enum DeliveryKind {
    /** A message of the mailbox. */
    MESSAGE,
    PASSWORD_RESET,
    INVITATION
}
