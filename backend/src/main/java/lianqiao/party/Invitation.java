package lianqiao.party;

import java.time.Instant;
import java.util.UUID;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;

/** Somebody is asked to join an organisation. */
record Invitation(
        UUID id,
        UUID organisation,
        String address,
        Role role,
        Instant invitedAt,
        Instant endsAt,
        @Nullable Instant acceptedAt) {}
