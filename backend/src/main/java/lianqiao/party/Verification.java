package lianqiao.party;

/** Whether somebody who may say so has looked at an organisation's registration. */
public enum Verification {
    PENDING,
    VERIFIED,
    REFUSED
}
