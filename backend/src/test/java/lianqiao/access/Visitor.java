package lianqiao.access;

import java.util.Optional;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;

/** Who knocks at an endpoint in the matrix test: every kind of organisation in both rights, the operator, and nobody. */
enum Visitor {
    NOBODY(null, null),
    ENTERPRISE_VIEWER(OrganisationKind.ENTERPRISE, Role.VIEWER),
    ENTERPRISE(OrganisationKind.ENTERPRISE, Role.EDITOR),
    INSTITUTE_VIEWER(OrganisationKind.INSTITUTE, Role.VIEWER),
    INSTITUTE(OrganisationKind.INSTITUTE, Role.OWNER),
    CENTRE_VIEWER(OrganisationKind.OPERATION_CENTRE, Role.VIEWER),
    CENTRE(OrganisationKind.OPERATION_CENTRE, Role.EDITOR),
    FINANCIER(OrganisationKind.FINANCIER, Role.EDITOR),
    AGENCY(OrganisationKind.SERVICE_AGENCY, Role.EDITOR),
    AUTHORITY(OrganisationKind.AUTHORITY, Role.EDITOR),
    OPERATOR(null, Role.OPERATOR);

    private final OrganisationKind kind;
    private final Role role;

    Visitor(OrganisationKind kind, Role role) {
        this.kind = kind;
        this.role = role;
    }

    Optional<OrganisationKind> kind() {
        return Optional.ofNullable(kind);
    }

    Role role() {
        return role;
    }

    String login() {
        return name().toLowerCase() + "@matrix";
    }
}
