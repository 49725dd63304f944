package lianqiao.shared;

import java.util.List;
import java.util.stream.Collectors;

/** A command broke one or more named rules; all of them are told at once (HTTP 422). */
public final class RefusedException extends RuntimeException {
    private final transient List<Refusal> refusals;

    public RefusedException(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::code).collect(Collectors.joining(", ")));
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
