package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a licence announced to everyone, for the papers that are written from it.
 *
 * @param feeText the fee terms as a sentence in Chinese; empty where nobody understood them
 * @param until last day of the licence; absent where nothing is said
 * @param territory empty where nothing is said, as {@code knowHow}
 */
public record AnnouncedTerms(
        String title,
        String patentNumber,
        List<String> patentees,
        String feeText,
        @Nullable LocalDate until,
        String territory,
        String knowHow) {
    static AnnouncedTerms of(Licence licence) {
        Declaration declaration = licence.declaration();
        return new AnnouncedTerms(
                declaration.title(),
                licence.patent().number().patentNumber(),
                declaration.patentees(),
                FeeSentence.zh(declaration.feeTerms()),
                declaration.until(),
                declaration.territory(),
                declaration.knowHow());
    }
}
