package lianqiao.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianqiao.bench.LabelledPairs.Pair;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.matching.Reason.Part;

/** Answers and outcomes out of a portal's event log, with the parts of the score worked out from the rows that the log has. */
final class LoggedPairs {
    private static final String SAID = """
            SELECT type, body FROM event_log WHERE type IN ('MatchAnswered', 'MatchAnswerTakenBack', 'DealConcluded', 'DealDeclined')
            ORDER BY seq""";
    private static final String LISTING = """
            SELECT body -> 'listing' FROM event_log WHERE subject = ?::uuid AND body -> 'listing' ->> 'title' IS NOT NULL
                AND (body -> 'listing' ->> 'open')::boolean ORDER BY seq DESC LIMIT 1""";

    private final Connection database;
    private final PairShares shares = new PairShares();
    private final Map<String, Optional<Listing>> listings = new HashMap<>();

    private LoggedPairs(Connection database) {
        this.database = database;
    }

    static LabelledPairs read(String url) throws SQLException {
        try (Connection database = Jdbc.connect(url)) {
            return new LoggedPairs(database).read();
        }
    }

    private LabelledPairs read() throws SQLException {
        AnswerGrades grades = new AnswerGrades();
        try (ResultSet said = database.createStatement().executeQuery(SAID)) {
            while (said.next()) {
                grades.hear(said.getString(1), Http.JSON.readTree(said.getString(2)));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<AnswerGrades.Pair, Integer> each : grades.levels().entrySet()) {
            pair(each.getKey(), each.getValue()).ifPresent(pairs::add);
        }
        return LabelledPairs.of(pairs);
    }

    /** The points that are fitted are those of technology needs. */
    private Optional<Pair> pair(AnswerGrades.Pair pair, int level) throws SQLException {
        Optional<Listing> demand = listing(pair.demand());
        Optional<Listing> supply = listing(pair.supply());
        if (demand.isEmpty() || supply.isEmpty() || demand.get().kind() != ListingKind.TECH_NEED) {
            return Optional.empty();
        }
        Map<Part, Double> parts = shares.of(demand.get(), supply.get());
        return Optional.of(new Pair(pair.demand(), pair.supply(), level, parts));
    }

    /** As it was last open: what was withdrawn since was answered all the same. */
    private Optional<Listing> listing(String id) throws SQLException {
        Optional<Listing> known = listings.get(id);
        if (known == null) {
            known = open(id);
            listings.put(id, known);
        }
        return known;
    }

    private Optional<Listing> open(String id) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(LISTING)) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(Http.JSON.readValue(rows.getString(1), Listing.class))
                        : Optional.empty();
            }
        }
    }
}
