package lianqiao.message;

/** How somebody is told. */
enum Channel {
    /** In the portal and by mail. */
    MAIL,
    PORTAL,
    NONE
}
