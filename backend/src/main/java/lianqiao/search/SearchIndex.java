package lianqiao.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lianqiao.eventlog.EventReaders;
import lianqiao.listing.Listing;
import lianqiao.shared.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open listings of the house, asked in Elasticsearch's query language. Nothing that isn't public is in it. */
@Component
public class SearchIndex {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** How old the offset told beside a result may be: to ask for it each time would double the cost of a small search. */
    private static final Duration OFFSET_AGE = Duration.ofSeconds(1);

    private final Elastic elastic;
    private final Indexes indexes;
    private final EventReaders readers;
    private final JsonMapper json;
    private final Mono<Long> offset;

    SearchIndex(Elastic elastic, Indexes indexes, EventReaders readers, JsonMapper json) {
        this.elastic = elastic;
        this.indexes = indexes;
        this.readers = readers;
        this.json = json;
        this.offset = readers.offset(IndexReader.NAME).cache(OFFSET_AGE);
    }

    /** Listings that a query proposes, best first. */
    public Mono<List<Listing>> find(Map<String, ?> body) {
        return elastic.post(path("_search"), elastic.bytes(body)).map(this::listings);
    }

    /** The same for many queries in one request; each gets its own list. Their answers are read beside the threads that serve visitors. */
    public Mono<List<List<Listing>>> findAll(List<? extends Map<String, ?>> bodies) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Map<String, ?> body : bodies) {
            lines.writeBytes("{}\n".getBytes(StandardCharsets.US_ASCII));
            lines.writeBytes(elastic.bytes(body));
            lines.write('\n');
        }
        return elastic.postLines(path("_msearch"), lines.toByteArray())
                .publishOn(Schedulers.parallel())
                .map(this::listingsOfEach);
    }

    /** Place of the log that the index stands at, up to a second ago. */
    public Mono<Long> offset() {
        return offset;
    }

    /** Ends when what was written up to that place can be found, after two seconds at most. */
    public Mono<Void> waitFor(long seq) {
        return readers.waitFor(IndexReader.NAME, seq, PATIENCE).then(indexes.refresh(indexes.alias()));
    }

    /** Listings with the values that they are sorted by. */
    Mono<List<Hit>> hits(Map<String, ?> body) {
        return elastic.post(path("_search"), elastic.bytes(body))
                .map(answer -> json.readValue(answer, Answer.class).found());
    }

    Mono<byte[]> search(SearchQuery query) {
        return elastic.post(path("_search"), elastic.bytes(query.body()));
    }

    String path(String action) {
        return "/" + indexes.alias() + "/" + action;
    }

    private List<Listing> listings(byte[] answer) {
        return json.readValue(answer, Answer.class).listings();
    }

    private List<List<Listing>> listingsOfEach(byte[] answer) {
        return json.readValue(answer, Answers.class).responses().stream()
                .map(Answer::listings)
                .toList();
    }

    private record Answers(List<Answer> responses) {}

    private record Answer(@Nullable Hits hits, @Nullable JsonNode error) {
        List<Listing> listings() {
            return found().stream().map(Hit::source).toList();
        }

        List<Hit> found() {
            if (hits == null) {
                throw new UnavailableException(Elastic.UNAVAILABLE, new IllegalStateException(String.valueOf(error)));
            }
            return hits.hits();
        }
    }

    private record Hits(List<Hit> hits) {}

    record Hit(
            @JsonProperty("_source") Listing source,
            @Nullable List<Object> sort) {}
}
