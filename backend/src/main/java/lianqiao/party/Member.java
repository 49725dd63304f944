package lianqiao.party;

import java.util.UUID;
import lianqiao.shared.Role;

/**
 * Somebody of an organisation, with mail address: for the organisation itself and for who writes to them, never public.
 *
 * @param address empty where none is known
 */
public record Member(UUID account, String displayName, String address, Role role) {}
