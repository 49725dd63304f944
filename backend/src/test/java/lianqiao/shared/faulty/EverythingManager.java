package lianqiao.shared.faulty;

/** Mutation for ModularityTests: a name that says nothing. */
record EverythingManager() {}
