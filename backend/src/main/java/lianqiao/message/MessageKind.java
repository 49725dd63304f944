package lianqiao.message;

/** What a message is about: people choose per kind how they are told. */
enum MessageKind {
    DEALS(Channel.MAIL),
    MATCHES(Channel.PORTAL),
    LICENCES(Channel.MAIL),
    IMPORTS(Channel.PORTAL),
    MEMBERS(Channel.MAIL),
    /** To authorities and centres: what is not going to be reached. */
    TARGETS(Channel.MAIL);

    private final Channel usual;

    MessageKind(Channel usual) {
        this.usual = usual;
    }

    /** How somebody is told who has not chosen. */
    Channel usual() {
        return usual;
    }
}
