package lianqiao.shared.faulty;

import lianqiao.access.Permission;

/** Mutation for ModularityTests: the ground floor uses the floor above. */
record ReachesUp(Permission permission) {}
