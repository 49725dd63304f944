package lianqiao.demonstration;

import lianqiao.shared.OrganisationKind;

/**
 * An organisation of organisations.yaml.
 *
 * @param key by which the other files name it
 */
record GivenOrganisation(
        String key, String name, String nameEn, OrganisationKind kind, String creditCode, String region) {}
