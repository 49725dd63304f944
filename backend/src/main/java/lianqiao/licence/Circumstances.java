package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a rule must know beside the licence itself.
 *
 * @param freeLately free licences that its holder published lately, this one not counted
 * @param neighbours other licences of the same patent or the same holder; empty where nobody looked
 */
record Circumstances(LocalDate today, RuleSettings settings, int freeLately, List<Neighbour> neighbours) {
    /** For a check of what the licence itself says, without a look around. */
    static Circumstances plain(LocalDate today, RuleSettings settings) {
        return new Circumstances(today, settings, 0, List.of());
    }

    /** Another licence that may be the same thing. */
    record Neighbour(UUID licence, Basis basis, LicenceState state, String title, boolean samePatent) {}
}
