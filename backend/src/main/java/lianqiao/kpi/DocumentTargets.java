package lianqiao.kpi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The targets as the documents set them: version 0 of every history.
 *
 * @param years the years that a document names, by its id
 * @param repeated whether a document's targets are carried on when its years are over
 */
record DocumentTargets(List<Target> targets, Map<String, Years> years, Map<String, Boolean> repeated) {
    record Years(int first, int last) {
        int length() {
            return last - first + 1;
        }
    }

    List<Target> of(String indicator) {
        return targets.stream()
                .filter(target -> target.indicator().equals(indicator))
                .toList();
    }

    /** How many years a document's targets are moved on to reach that year; 0 within its own. */
    int moved(String document, int year) {
        Years named = years.get(document);
        return named == null || !repeated.getOrDefault(document, false)
                ? 0
                : Math.max(0, Math.floorDiv(year - named.first, named.length())) * named.length();
    }

    Optional<String> document(String indicator) {
        return of(indicator).stream().map(Target::document).findFirst();
    }
}
