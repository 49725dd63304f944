package lianqiao.intake;

/** A technology need as its source has it. */
record ReadNeed(String id, String title, String text) {}
