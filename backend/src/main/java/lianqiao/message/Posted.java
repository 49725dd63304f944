package lianqiao.message;

/** How giving a mail to the server went. */
sealed interface Posted {
    record Accepted() implements Posted {}

    /** The server said no, in an answer of its own. @param forGood 5xx; a 4xx may be tried again */
    record Refused(int status, boolean forGood) implements Posted {}

    /** There was no conversation: nothing has gone out. */
    record Unreachable(String reason) implements Posted {}

    /** The conversation broke off: it may have gone out. */
    record Unclear(String reason) implements Posted {}
}
