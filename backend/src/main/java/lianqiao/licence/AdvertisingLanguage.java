package lianqiao.licence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lianqiao.shared.Refusal.Text;

/** 开放许可声明内容应当准确、清楚，不得出现商业性宣传用语. */
final class AdvertisingLanguage implements PublicationRule {
    @Override
    public String code() {
        return "ADVERTISING_LANGUAGE";
    }

    @Override
    public LegalSource source() {
        return LegalSource.implementingRules("85");
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        if (licence.basis() == Basis.EXTERNAL) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        texts(licence.declaration()).forEach((field, text) -> {
            var here = wordsIn(text, around.settings().advertising());
            words.addAll(here);
            here.stream().findFirst().ifPresent(_ -> fields.add(field));
        });
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var told = String.join("、", words.stream().distinct().toList());
        return refused(
                fields.getFirst(),
                new Text("含有商业性宣传用语：" + told, "Advertising language: " + told),
                new Text("请删去这些词，改用可核实的数据", "Take these words out and give figures that can be checked"));
    }

    private static LinkedHashMap<String, String> texts(Declaration declared) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", declared.title());
        texts.put("summary", declared.summary());
        texts.put("knowHow", declared.knowHow());
        texts.put("particulars.benefit", declared.particulars().benefit());
        texts.put("particulars.titleEn", declared.particulars().titleEn());
        var readiness = declared.particulars().readiness();
        texts.put("particulars.readiness", readiness == null ? "" : readiness.evidence());
        return texts;
    }

    private static List<String> wordsIn(String text, List<String> words) {
        var plain = text.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> plain.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
