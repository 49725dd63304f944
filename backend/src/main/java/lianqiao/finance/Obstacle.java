package lianqiao.finance;

/** Why a finance product does not serve a financing need: a named rule with the figures that it rests on, in both languages. */
public record Obstacle(EligibilityRule rule, String zh, String en) {}
