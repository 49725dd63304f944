package lianqiao.demonstration;

import java.time.LocalDate;
import lianqiao.kpi.TargetDesk;
import lianqiao.kpi.TargetForm;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Has the authorities of the demonstration set targets of this year, so that the board has something to compare with. */
@Component
class TargetLoading {
    private static final String DOCUMENT = "年度知识产权工作目标（演示，虚构）";

    private final TargetDesk desk;
    private final Participants participants;

    TargetLoading(TargetDesk desk, Participants participants) {
        this.desk = desk;
        this.participants = participants;
    }

    Mono<Void> load(LocalDate day) {
        return Flux.fromIterable(DemonstrationFiles.targets())
                .concatMap(given -> set(given, day.getYear()))
                .then();
    }

    private Mono<Void> set(GivenTarget given, int year) {
        var key = "demonstration/target/" + given.indicator() + "@" + given.place();
        var form = TargetForm.number(
                given.indicator(),
                given.place(),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                given.value(),
                DOCUMENT,
                "附表",
                "演示：" + year + " 年度目标，虚构");
        return desk.setOne(participants.onBehalf(given.by()), key, form);
    }
}
