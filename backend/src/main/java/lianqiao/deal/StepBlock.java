package lianqiao.deal;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lianqiao.shared.YamlPlace;
import org.jspecify.annotations.Nullable;

/** Reads one step of a route's file. */
final class StepBlock {
    private static final Set<String> FIELDS = Set.of(
            "key",
            "title",
            "state",
            "event",
            "counter",
            "by",
            "otherSide",
            "takesLicence",
            "needsReason",
            "responsible",
            "days",
            "action",
            "next",
            "back",
            "evidence",
            "values");
    private static final String KEY = "[a-z][a-z-]*";
    private static final String EVENT = "[A-Z][A-Za-z]+";
    private static final String OTHER = "OTHER";

    private StepBlock() {}

    static Step read(YamlPlace block) {
        block.fields(FIELDS);
        Set<Part> by = RouteFile.set(block, "by", Part.class);
        return new Step(
                block.need("key").named(KEY, "Use small letters and hyphens"),
                block.need("title").bilingual(),
                block.need("state").one(DealState.class),
                block.find("event").map(StepBlock::event).orElse(Step.MOVED),
                block.find("counter").map(StepBlock::event).orElse(null),
                by.isEmpty() ? EnumSet.allOf(Part.class) : by,
                block.flag("otherSide"),
                block.flag("takesLicence"),
                block.flag("needsReason"),
                todo(block),
                block.textsOf("next"),
                block.textsOf("back"),
                new LinkedHashSet<>(block.textsOf("evidence")),
                block.itemsOf("values").stream().map(StepBlock::value).toList());
    }

    /** What is due has somebody who does it and a day; a step after which nothing is due may still say what is wise. */
    private static Step.@Nullable Todo todo(YamlPlace block) {
        boolean due =
                block.find("days").isPresent() || block.find("responsible").isPresent();
        if (!due && block.find("action").isEmpty()) {
            return null;
        }
        YamlPlace action = block.need("action");
        return new Step.Todo(
                due ? responsible(block.need("responsible")) : null,
                due ? RouteFile.number(block.need("days")) : 0,
                action.bilingual());
    }

    private static @Nullable Part responsible(YamlPlace place) {
        return place.text().equals(OTHER) ? null : place.one(Part.class);
    }

    private static StepValue value(YamlPlace block) {
        block.fields(Set.of("key", "kind", "title", "required", "default", "register", "choices"));
        ValueKind kind = block.need("kind").one(ValueKind.class);
        YamlPlace key = block.need("key");
        if (!key.named("[a-z][A-Za-z]*", "Write it as effectiveDate").endsWith(kind.ending())) {
            throw key.wrong(
                    "a value of kind " + kind + " doesn't tell its unit", "Let its key end in `" + kind.ending() + "`");
        }
        block.find("default")
                .filter(other -> kind != ValueKind.DATE || !other.text().equals("today"))
                .ifPresent(other -> {
                    throw other.wrong("no such default", "Only a DATE has one: `today`");
                });
        block.find("register").filter(register -> kind != ValueKind.CODE).ifPresent(register -> {
            throw register.wrong("a " + kind + " is no number of a register", "Only a CODE is");
        });
        return new StepValue(
                key.text(),
                kind,
                block.need("title").bilingual(),
                block.flag("required"),
                block.find("default").isPresent(),
                block.find("register")
                        .map(register -> register.one(NumberRegister.class))
                        .orElse(null),
                choices(block, kind));
    }

    private static List<StepValue.ValueChoice> choices(YamlPlace block, ValueKind kind) {
        List<YamlPlace> listed = block.itemsOf("choices");
        if (kind == ValueKind.CHOICE && listed.size() < 2) {
            throw block.wrong(
                    "there is nothing to choose", "List two `choices` at least: {key: ONE, title: {zh: …, en: …}}");
        }
        if (kind != ValueKind.CHOICE && !listed.isEmpty()) {
            throw block.wrong("a " + kind + " has no choices", "Write `kind: CHOICE`, or leave them out");
        }
        Set<String> seen = new HashSet<>();
        return listed.stream()
                .map(choice -> {
                    choice.fields(Set.of("key", "title"));
                    YamlPlace key = choice.need("key");
                    if (kind.read(key.text()).isEmpty() || !seen.add(key.text())) {
                        throw key.wrong(
                                "`" + key.text() + "` is no key, or stands here twice",
                                "Write each as PATENT_ENFORCEMENT, once");
                    }
                    return new StepValue.ValueChoice(
                            key.text(), choice.need("title").bilingual());
                })
                .toList();
    }

    private static String event(YamlPlace place) {
        return place.named(EVENT, "Write what happened: LoanDisbursed");
    }
}
