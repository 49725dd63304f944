package lianqiao.access;

import java.util.UUID;
import lianqiao.shared.Role;

/**
 * Somebody belongs to an organisation.
 *
 * @param address where mail goes; empty where none is known
 */
public record Membership(UUID account, String displayName, String address, UUID organisation, Role role) {}
