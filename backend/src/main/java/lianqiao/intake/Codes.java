package lianqiao.intake;

import java.util.stream.Stream;
import lianqiao.patent.NumberFault;
import lianqiao.shared.Language;

/** What the codes of reports mean and how to mend what they name, in one language. */
record Codes(Language language) {
    String meaning(String code) {
        return number(code)
                .map(fault -> language == Language.EN ? fault.messageEn() : fault.messageZh())
                .findFirst()
                .orElseGet(() -> language == Language.EN
                        ? words(code)
                        : RowCode.valueOf(code).meaningZh());
    }

    String remedy(String code) {
        return number(code)
                .map(fault -> language == Language.EN ? fault.hintEn() : fault.hintZh())
                .findFirst()
                .orElseGet(() -> language == Language.EN
                        ? RowCode.valueOf(code).remedyEn()
                        : RowCode.valueOf(code).remedyZh());
    }

    private static Stream<NumberFault> number(String code) {
        return Stream.of(NumberFault.values()).filter(fault -> fault.name().equals(code));
    }

    private static String words(String code) {
        String words = code.replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
