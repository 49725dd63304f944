package lianqiao.chain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parameters of the classifier; what each means stands in {@code chain/classifier.yaml}.
 *
 * @param version raised with every change of a figure
 */
record ClassifierSettings(
        String version,
        double titleWeight,
        double textWeight,
        double groupWeight,
        double subclassWeight,
        double wordingTitleWeight,
        double wordingTextWeight,
        double wordingLengthCorrection,
        int wordingLimit,
        double learntWeight,
        double chainWeight,
        double floor,
        double floorOfPatentTitle,
        double floorWithText,
        double wordingFloor,
        double wordingFloorFurther,
        double fullPoints,
        double keepShare,
        int textLimit,
        Sureness surenessOfTitles,
        Sureness surenessOfTexts,
        double lastWeight,
        Emphasis.Shares emphasis,
        double actShare,
        Set<String> acts,
        Map<String, Double> doubts) {
    private static final String SHIPPED = "classifier.yaml";

    static ClassifierSettings shipped() {
        if (!(ChainResources.yaml(ChainResources.text(SHIPPED)) instanceof Map<?, ?> values)) {
            throw new IllegalStateException(SHIPPED + " is empty; write its figures as 'name: value'");
        }
        return new ClassifierSettings(
                String.valueOf(values.get("version")),
                figure(values, "title_weight"),
                figure(values, "text_weight"),
                figure(values, "group_weight"),
                figure(values, "subclass_weight"),
                figure(values, "wording_title_weight"),
                figure(values, "wording_text_weight"),
                figure(values, "wording_length_correction"),
                (int) figure(values, "wording_limit"),
                figure(values, "learnt_weight"),
                figure(values, "chain_weight"),
                figure(values, "floor"),
                figure(values, "floor_of_patent_title"),
                figure(values, "floor_with_text"),
                figure(values, "wording_floor"),
                figure(values, "wording_floor_further"),
                figure(values, "full_points"),
                figure(values, "keep_share"),
                (int) figure(values, "text_limit"),
                Sureness.of(values.get("sureness_of_titles"), "sureness_of_titles"),
                Sureness.of(values.get("sureness_of_texts"), "sureness_of_texts"),
                figure(values, "last_weight"),
                new Emphasis.Shares(
                        figure(values, "share_of_means"),
                        figure(values, "share_of_purpose"),
                        figure(values, "share_before"),
                        figure(values, "share_after"),
                        figure(values, "share_of_aside")),
                figure(values, "act_share"),
                words(values, "acts"),
                figures(values, "doubts"));
    }

    private static double figure(Map<?, ?> values, String name) {
        if (values.get(name) instanceof Number number && number.doubleValue() >= 0) {
            return number.doubleValue();
        }
        throw new IllegalStateException("%s: '%s' must be a number of at least 0".formatted(SHIPPED, name));
    }

    private static Map<String, Double> figures(Map<?, ?> values, String name) {
        if (values.get(name) instanceof Map<?, ?> figures) {
            return figures.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            entry -> entry.getKey().toString(), entry -> ((Number) entry.getValue()).doubleValue()));
        }
        throw new IllegalStateException("%s: '%s' must be 'chain/node: points'".formatted(SHIPPED, name));
    }

    private static Set<String> words(Map<?, ?> values, String name) {
        if (values.get(name) instanceof List<?> words) {
            return words.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
        }
        throw new IllegalStateException("%s: '%s' must be a list".formatted(SHIPPED, name));
    }
}
