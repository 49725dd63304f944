package lianqiao.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much each character of a title counts beside the others. Two titles that share 管理系统 or 优化方法 have little in common, and two
 * that are both 基于物联网的 … are about different things.
 */
final class Stress {
    private static final Pattern MEANS = Pattern.compile("(?:基于|利用|采用|使用|通过|借助|结合|融合|根据)[^的]{2,30}的");

    /** Each character alike, as the first two versions had it. */
    static final Stress EVEN = new Stress(List.of(), 1, 1);

    private final Map<Integer, List<String>> emptyWords;
    private final double emptyWord;
    private final double means;

    /**
     * @param emptyWords words of what is done and of what sort of thing it is, with their share of the full say
     * @param means share of the stretch that says by what means, where a thing follows it
     */
    Stress(List<String> emptyWords, double emptyWord, double means) {
        this.emptyWords = emptyWords.stream().collect(Collectors.groupingBy(word -> (int) word.charAt(0)));
        this.emptyWord = emptyWord;
        this.means = means;
    }

    /** @return for each character a share of 1 */
    double[] of(String title) {
        double[] say = new double[title.length()];
        Arrays.fill(say, 1);
        if (emptyWords.isEmpty()) {
            return say;
        }
        for (int at = 0; at < say.length; at++) {
            for (String word : emptyWords.getOrDefault((int) title.charAt(at), List.of())) {
                if (title.startsWith(word, at)) {
                    Arrays.fill(say, at, at + word.length(), emptyWord);
                }
            }
        }
        if (title.indexOf('的') > 0) {
            lessOfMeans(title, say);
        }
        return say;
    }

    private void lessOfMeans(String title, double[] say) {
        Matcher found = MEANS.matcher(title);
        while (found.find()) {
            if (namesAThing(title, say, found.end())) {
                Arrays.fill(say, found.start(), found.end(), means);
            }
        }
    }

    /** Otherwise the means are all that is said: 基于遗传算法的优化方法. */
    private static boolean namesAThing(String title, double[] say, int from) {
        for (int at = from; at < say.length; at++) {
            if (say[at] == 1
                    && Character.isLetterOrDigit(title.charAt(at))
                    && "及和与其的一种".indexOf(title.charAt(at)) < 0) {
                return true;
            }
        }
        return false;
    }
}
