package lianqiao.inbox;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lianqiao.inbox.InboxItemView.InboxListing;
import lianqiao.inbox.InboxItemView.Said;
import org.jspecify.annotations.Nullable;

/** An inbox as lines that people open with a spreadsheet. Heads are the names of the API, for people and programs alike. */
final class InboxTable {
    static final List<String> HEADS = List.of(
            "id",
            "state",
            "side",
            "score",
            "own",
            "ownTitle",
            "other",
            "otherTitle",
            "otherKind",
            "otherRegion",
            "answer",
            "code",
            "note",
            "answeredAt",
            "theirAnswer",
            "theirCode",
            "theirNote",
            "theirAnsweredAt",
            "arrivedAt",
            "closesAt",
            "deal",
            "campaign",
            "weights",
            "reasons");

    private InboxTable() {}

    static List<String> cells(InboxItemView item, boolean chinese) {
        InboxListing own = item.own();
        InboxListing other = item.other();
        return Stream.of(
                        item.id(),
                        item.state(),
                        item.side(),
                        item.score(),
                        item.side() == AnswerSide.DEMAND ? item.demand() : item.supply(),
                        own == null ? "" : own.title(),
                        item.side() == AnswerSide.DEMAND ? item.supply() : item.demand(),
                        other == null ? "" : other.title(),
                        other == null ? "" : other.kind(),
                        other == null ? "" : text(other.region()),
                        said(item.mine(), 0),
                        said(item.mine(), 1),
                        said(item.mine(), 2),
                        said(item.mine(), 3),
                        said(item.theirs(), 0),
                        said(item.theirs(), 1),
                        said(item.theirs(), 2),
                        said(item.theirs(), 3),
                        item.arrivedAt(),
                        text(item.closesAt()),
                        text(item.deal()),
                        text(item.campaign()),
                        item.weights(),
                        reasons(item, chinese))
                .map(String::valueOf)
                .toList();
    }

    private static String said(@Nullable Said said, int which) {
        return said == null
                ? ""
                : text(List.<Object>of(said.answer(), text(said.code()), text(said.note()), said.at())
                        .get(which));
    }

    private static String reasons(InboxItemView item, boolean chinese) {
        return String.join(
                chinese ? "；" : "; ",
                item.reasons().stream()
                        .map(reason -> (chinese ? reason.zh() : reason.en())
                                + String.format(Locale.ROOT, " %+.1f", reason.points()))
                        .toList());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
