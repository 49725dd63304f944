package lianqiao.message;

/** Where a mail stands: DUE → SENDING → SENT, UNKNOWN or FAILED. */
enum DeliveryState {
    DUE,
    /** Committed before the server is given the text. */
    SENDING,
    /** The server has taken it. */
    SENT,
    /** Nobody can say whether the server has taken it: a person decides whether it is sent again. */
    UNKNOWN,
    FAILED
}
