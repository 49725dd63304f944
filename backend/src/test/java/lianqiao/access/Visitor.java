package lianqiao.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;

/** Who knocks at an endpoint in the matrix test: every kind of organisation in every role, the operator, and nobody. */
enum Visitor {
    NOBODY(null, null),
    ENTERPRISE_VIEWER(OrganisationKind.ENTERPRISE, Role.VIEWER),
    ENTERPRISE(OrganisationKind.ENTERPRISE, Role.EDITOR),
    INSTITUTE_VIEWER(OrganisationKind.INSTITUTE, Role.VIEWER),
    INSTITUTE(OrganisationKind.INSTITUTE, Role.EDITOR),
    CENTRE_VIEWER(OrganisationKind.OPERATION_CENTRE, Role.VIEWER),
    CENTRE(OrganisationKind.OPERATION_CENTRE, Role.EDITOR),
    FINANCIER(OrganisationKind.FINANCIER, Role.EDITOR),
    AGENCY(OrganisationKind.SERVICE_AGENCY, Role.EDITOR),
    AUTHORITY(OrganisationKind.AUTHORITY, Role.EDITOR),
    ENTERPRISE_OWNER(OrganisationKind.ENTERPRISE, Role.OWNER),
    INSTITUTE_OWNER(OrganisationKind.INSTITUTE, Role.OWNER),
    CENTRE_OWNER(OrganisationKind.OPERATION_CENTRE, Role.OWNER),
    FINANCIER_VIEWER(OrganisationKind.FINANCIER, Role.VIEWER),
    FINANCIER_OWNER(OrganisationKind.FINANCIER, Role.OWNER),
    AGENCY_VIEWER(OrganisationKind.SERVICE_AGENCY, Role.VIEWER),
    AGENCY_OWNER(OrganisationKind.SERVICE_AGENCY, Role.OWNER),
    AUTHORITY_VIEWER(OrganisationKind.AUTHORITY, Role.VIEWER),
    AUTHORITY_OWNER(OrganisationKind.AUTHORITY, Role.OWNER),
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

    /** Itself, and for an editor its owner too: an owner may all that an editor may. */
    Stream<Visitor> andAbove() {
        return role == Role.EDITOR ? Stream.of(this, valueOf(name() + "_OWNER")) : Stream.of(this);
    }

    static Set<Visitor> owners() {
        return Arrays.stream(values())
                .filter(visitor -> visitor.role == Role.OWNER)
                .collect(Collectors.toSet());
    }

    Role role() {
        return role;
    }

    String login() {
        return name().toLowerCase() + "@matrix";
    }
}
