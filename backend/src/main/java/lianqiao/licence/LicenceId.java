package lianqiao.licence;

import java.util.UUID;

/** Which licence. */
public record LicenceId(UUID value) {}
