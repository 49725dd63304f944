package lianqiao.demonstration;

import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account of accounts.yaml.
 *
 * @param organisation key; absent for the operator, who belongs to none
 */
record GivenAccount(
        String login, String displayName, @Nullable String organisation, Role role) {}
