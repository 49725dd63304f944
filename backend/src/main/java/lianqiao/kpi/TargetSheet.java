package lianqiao.kpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;

/** The lines of a spreadsheet, checked one by one: what it would set, and every fault with its line. Pure. */
final class TargetSheet {
    private TargetSheet() {}

    /** @param number as the spreadsheet shows it, from 1 with its head */
    record Line(int number, TargetForm form) {}

    record Checked(TargetReport report, List<Target> targets) {}

    /** @param untouched what the lines say that nobody changed since the list was downloaded */
    static Checked checked(
            List<Line> lines,
            Set<TargetForm> untouched,
            TargetCheck check,
            long newest,
            Function<String, Target.Setting> set) {
        List<Target> targets = new ArrayList<>();
        List<TargetFault> faults = new ArrayList<>();
        Map<List<Object>, Integer> seen = new HashMap<>();
        int faulty = 0;
        List<Line> touched =
                lines.stream().filter(line -> !untouched.contains(line.form())).toList();
        for (Line line : touched) {
            try {
                Target target = check.read(line.form(), newest + targets.size() + 1, set);
                Integer earlier = seen.putIfAbsent(
                        List.of(target.indicator(), String.valueOf(target.place()), target.period()), line.number());
                if (earlier != null) {
                    throw TargetRefusals.setTwice(earlier).asException();
                }
                targets.add(target);
            } catch (RefusedException refused) {
                faulty++;
                refused.refusals().forEach(refusal -> faults.add(fault(line.number(), refusal)));
            }
        }
        return new Checked(
                new TargetReport(
                        lines.size(), lines.size() - touched.size(), touched.size() - faulty, 0, List.copyOf(faults)),
                targets);
    }

    private static TargetFault fault(int line, Refusal refusal) {
        return new TargetFault(line, refusal.code(), refusal.field(), refusal.message(), refusal.hint());
    }
}
