package lianqiao.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the texts of a form: absent ones are empty, and all that are too long or unprintable are told at once. */
public final class TextLimits {
    private final List<Refusal> refusals = new ArrayList<>();

    public String text(String field, @Nullable String text, int most) {
        if (text == null) {
            return "";
        }
        if (text.length() > most) {
            refusals.add(Refusal.of(
                    "TOO_LONG",
                    field,
                    field + " 过长：" + text.length() + " 个字符",
                    field + " is too long: " + text.length() + " characters",
                    "最多 " + most + " 个字符",
                    "At most " + most + " characters"));
        }
        // No database takes NUL in a text.
        if (text.indexOf('\0') >= 0) {
            refusals.add(Refusal.of(
                    "UNPRINTABLE",
                    field,
                    field + " 含有不可见的控制字符",
                    field + " contains a control character",
                    "请删除后重新输入",
                    "Remove it and type the text again"));
        }
        return text.strip();
    }

    public List<String> texts(String field, @Nullable List<@Nullable String> texts, int mostItems, int mostEach) {
        if (texts == null) {
            return List.of();
        }
        if (texts.size() > mostItems) {
            refusals.add(Refusal.of(
                    "TOO_MANY",
                    field,
                    field + " 条目过多：" + texts.size(),
                    field + " has too many entries: " + texts.size(),
                    "最多 " + mostItems + " 条",
                    "At most " + mostItems));
            return List.of();
        }
        return texts.stream()
                .map(text -> text(field, text, mostEach))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    /** What was refused so far. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** Throws all refusals at once, if there are any. */
    public void check() {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
