package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import lianqiao.patent.Ipc;
import org.jspecify.annotations.Nullable;

/**
 * What the holder declares (Patent Law art. 50, contents in Implementing Rules art. 85).
 *
 * @param title empty where the source has none
 * @param patentees all of them, as the register spells them
 * @param territory empty where nothing is said
 * @param knowHow what is taught or supplied along with the patent; empty if nothing
 */
public record Declaration(
        String title,
        String summary,
        List<Ipc> ipc,
        List<String> patentees,
        FeeTerms feeTerms,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String territory,
        String knowHow,
        Particulars particulars) {

    /** What a search reads beside the title. */
    String text() {
        return (summary + "\n" + knowHow + "\n" + particulars.benefit()).strip();
    }
}
