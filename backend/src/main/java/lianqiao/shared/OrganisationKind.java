package lianqiao.shared;

/** What an organisation (主体) is in the market; it decides what it may publish, run or see. */
public enum OrganisationKind {
    ENTERPRISE,
    INSTITUTE,
    OPERATION_CENTRE,
    FINANCIER,
    SERVICE_AGENCY,
    AUTHORITY
}
