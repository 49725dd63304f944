package lianqiao.licence;

import java.time.LocalDate;
import java.util.UUID;
import lianqiao.eventlog.NewEvent;
import org.jspecify.annotations.Nullable;

/** What is written down on the way from a notice to a recorded licence; only UptakeRecorded is counted by any figure. */
final class UptakeEvents {
    private UptakeEvents() {}

    /** Body of UptakeNoticeGiven and UptakeNoticeTakenBack. */
    record OfNotice(UUID notice, UUID licence, UUID holder, UUID licensee) {}

    /**
     * Body of UptakePaid, UptakeFiled and UptakeFeeDue.
     *
     * @param on the day of it
     */
    record OfUptake(
            UUID uptake,
            UUID licensor,
            UUID licensee,
            @Nullable LocalDate on) {}

    static NewEvent ofNotice(String type, UptakeNotice notice) {
        return new NewEvent(
                type, notice.id(), new OfNotice(notice.id(), notice.licence(), notice.holder(), notice.licensee()));
    }

    static NewEvent ofUptake(String type, UptakeCourse course, @Nullable LocalDate on) {
        return new NewEvent(
                type, course.uptake(), new OfUptake(course.uptake(), course.holder(), course.licensee(), on));
    }
}
