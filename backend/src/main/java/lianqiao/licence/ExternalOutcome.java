package lianqiao.licence;

import java.util.List;
import java.util.UUID;
import lianqiao.shared.Change;

/**
 * What became of a row of an import.
 *
 * @param warnings codes of the rules, TITLE_MISSING and TERM_OVER among them
 */
public record ExternalOutcome(UUID licence, Change change, List<String> warnings) {}
