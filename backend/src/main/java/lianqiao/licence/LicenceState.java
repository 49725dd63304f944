package lianqiao.licence;

/** Where a licence stands. Only a published one can be taken up; uptakes outlive withdrawal and expiry. */
public enum LicenceState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN,
    EXPIRED
}
