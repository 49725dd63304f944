package lianqiao.access;

import java.util.UUID;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account to be made.
 *
 * @param organisation whose member it is; null for an operator
 * @param role in that organisation, or {@link Role#OPERATOR}
 */
public record NewAccount(
        UUID id,
        String login,
        String password,
        String displayName,
        @Nullable UUID organisation,
        Role role,
        boolean demonstration) {}
