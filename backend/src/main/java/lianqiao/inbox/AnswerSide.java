package lianqiao.inbox;

/** Which side of a match answers. */
public enum AnswerSide {
    DEMAND,
    SUPPLY;

    AnswerSide other() {
        return this == DEMAND ? SUPPLY : DEMAND;
    }
}
