package lianqiao.shared;

/** What a member may do in its organisation; {@code OPERATOR} runs the portal itself and belongs to no organisation. */
public enum Role {
    VIEWER,
    EDITOR,
    OWNER,
    OPERATOR
}
