package lianqiao.intake;

import java.util.Optional;
import java.util.stream.Stream;
import lianqiao.patent.NumberFault;
import lianqiao.shared.Language;

/** What the codes of reports mean and how to mend what they name, in one language. */
record Codes(Language language) {
    String meaning(String code) {
        return number(code)
                .map(fault -> language == Language.EN ? fault.messageEn() : fault.messageZh())
                .findFirst()
                .or(() -> row(code).filter(found -> language == Language.ZH).map(RowCode::meaningZh))
                .orElseGet(() -> words(code));
    }

    String remedy(String code) {
        return number(code)
                .map(fault -> language == Language.EN ? fault.hintEn() : fault.hintZh())
                .findFirst()
                .or(() -> row(code).map(found -> language == Language.EN ? found.remedyEn() : found.remedyZh()))
                .orElse("");
    }

    /** A code may also be another feature's, whose rule turned the row away. */
    private static Optional<RowCode> row(String code) {
        return Stream.of(RowCode.values())
                .filter(known -> known.name().equals(code))
                .findFirst();
    }

    String outcome(String outcome) {
        boolean en = language == Language.EN;
        return switch (outcome) {
            case "REJECTED" -> en ? "Not imported" : "未导入";
            case "WARNED" -> en ? "Imported, please check" : "已导入，请核对";
            default -> en ? "Imported" : "已导入";
        };
    }

    private static Stream<NumberFault> number(String code) {
        return Stream.of(NumberFault.values()).filter(fault -> fault.name().equals(code));
    }

    private static String words(String code) {
        String words = code.replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
