package lianqiao.need;

import java.util.List;
import lianqiao.chain.Assignment;
import lianqiao.chain.Classifier;
import lianqiao.chain.NodeChoice;
import lianqiao.chain.NodeWeight;
import lianqiao.shared.Regions;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of needs and of offers have in common. */
@Component
class FormParts {
    private final Classifier classifier;
    private final NodeChoice choice;

    FormParts(Classifier classifier, NodeChoice choice) {
        this.classifier = classifier;
        this.choice = choice;
    }

    /** A person's choice is kept from then on; the classifier chooses where there is none. */
    Assignment assignment(
            @Nullable List<NodeWeight> chosen, String title, String text, List<String> ipc, TextLimits limits) {
        if (chosen == null) {
            return classified(title, text, ipc);
        }
        var wrong = choice.examine(chosen);
        if (wrong != null) {
            limits.refuse(wrong);
        }
        return new Assignment(chosen, true);
    }

    Assignment classified(String title, String text, List<String> ipc) {
        return new Assignment(classifier.classify(title, text, ipc), false);
    }

    static @Nullable String region(@Nullable String written, @Nullable String home, TextLimits limits) {
        var code = limits.text("region", written, 20);
        if (code.isEmpty()) {
            return home;
        }
        if (!Regions.exists(code)) {
            limits.refuse(Regions.unknown("region", code));
        }
        return code;
    }
}
