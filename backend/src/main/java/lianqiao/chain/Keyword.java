package lianqiao.chain;

import java.util.List;

/**
 * A word of the taxonomy as the finder sees it.
 *
 * @param word as written in the taxonomy
 * @param nodes positions, in {@link Chains#nodes()}, of the nodes that list it; empty for a neutral word
 * @param exactCase short Latin words mean something only as written: SoC is a chip, SOC a state of charge
 * @param weight a longer word says more; one that several nodes list says less for each
 */
record Keyword(String word, List<Integer> nodes, boolean exactCase, double weight) {
    /** Kinds of answer, which make a word longer but tell no more of its subject. */
    private static final List<String> KINDS = List.of("方法", "装置", "系统", "设备", "机构", "工艺", "技术", "及其", "平台");

    private static final int SHORT = 3;
    private static final int LONG = 5;

    static Keyword of(String word, List<Integer> nodes) {
        boolean latin = word.chars().allMatch(c -> Spelling.isLatinLetter((char) c) || Spelling.isDigit((char) c));
        return new Keyword(word, List.copyOf(nodes), latin && word.length() <= SHORT, weight(word, nodes.size()));
    }

    private static double weight(String word, int sharing) {
        boolean kind = word.length() > SHORT && KINDS.stream().anyMatch(word::endsWith);
        int said = kind ? word.length() - KINDS.getFirst().length() : word.length();
        return Math.min(said, LONG) / (2.0 * Math.sqrt(Math.max(1, sharing)));
    }

    /** Whether this word really stands at {@code begin}: not inside a longer Latin word or number, and in its own case. */
    boolean standsAt(String text, int begin) {
        int end = begin + word.length();
        return !(begin > 0 && joined(text.charAt(begin - 1), text.charAt(begin)))
                && !(end < text.length() && joined(text.charAt(end - 1), text.charAt(end)))
                && (!exactCase || text.startsWith(word, begin));
    }

    private static boolean joined(char left, char right) {
        return Spelling.isLatinLetter(left) && Spelling.isLatinLetter(right)
                || Spelling.isDigit(left) && Spelling.isDigit(right);
    }
}
