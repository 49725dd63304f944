package lianqiao.licence;

import java.util.List;
import lianqiao.licence.Finding.Level;
import lianqiao.patent.LegalState;
import lianqiao.shared.Refusal;

/** Everything that the rules found in one licence, all at once. */
public record Examination(List<Finding> findings) {
    public List<Finding> refusals() {
        return at(Level.REFUSAL);
    }

    public List<Finding> unknowns() {
        return at(Level.UNKNOWN);
    }

    public List<Finding> warnings() {
        return at(Level.WARNING);
    }

    public boolean publishable() {
        return refusals().isEmpty();
    }

    /** Three answers, never two: what is unknown has not passed. */
    public LegalState.Outcome outcome() {
        if (!publishable()) {
            return LegalState.Outcome.REFUSED;
        }
        return unknowns().isEmpty() ? LegalState.Outcome.PASSED : LegalState.Outcome.UNKNOWN;
    }

    List<Refusal> asRefusals() {
        return refusals().stream().map(Finding::toRefusal).toList();
    }

    private List<Finding> at(Level level) {
        return findings.stream().filter(finding -> finding.level() == level).toList();
    }
}
