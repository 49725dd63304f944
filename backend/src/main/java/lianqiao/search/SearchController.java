package lianqiao.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.MediaTypes;
import lianqiao.shared.SavedAs;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Search and type-ahead over everything that is public; no login. */
@RestController
@RequestMapping("/api/v1")
class SearchController {
    private final SearchIndex index;
    private final Words words;
    private final Suggestions suggestions;
    private final Export export;

    SearchController(SearchIndex index, Words words, Suggestions suggestions, Export export) {
        this.index = index;
        this.words = words;
        this.suggestions = suggestions;
        this.export = export;
    }

    @Operation(summary = "Find listings, with counts per facet")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = SearchResult.class)))
    @Permit(Permission.READ_PUBLIC)
    @GetMapping(path = "/search", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<byte[]> search(@ParameterObject SearchRequest asked) {
        SearchQuery query = new SearchQuery(asked, words);
        Mono<byte[]> result = Mono.zip(
                index.search(query), index.offset(), (answer, offset) -> ResultWriter.write(answer, query, offset));
        return asked.waitFor() == null ? result : index.waitFor(asked.waitFor()).then(result);
    }

    @Operation(summary = "The same as a table for spreadsheets, 10,000 rows at most")
    @Permit(Permission.READ_PUBLIC)
    @GetMapping(path = "/search/export.csv", produces = "text/csv;charset=UTF-8")
    Mono<ResponseEntity<Flux<DataBuffer>>> export(@ParameterObject SearchRequest asked) {
        return export.rows(new SearchQuery(asked, words)).map(rows -> ResponseEntity.ok()
                .headers(SavedAs.headers(MediaTypes.CSV, "lianqiao-search.csv"))
                .body(rows.map(DefaultDataBufferFactory.sharedInstance::wrap)));
    }

    @Operation(summary = "What the searcher may be about to type")
    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/suggest")
    Mono<Suggested> suggest(@RequestParam String q) {
        return suggestions.of(q).map(Suggested::new);
    }

    record Suggested(List<Completion> items) {}
}
