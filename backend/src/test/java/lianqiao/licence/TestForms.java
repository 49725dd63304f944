package lianqiao.licence;

import static lianqiao.Api.post;

import java.util.Objects;
import java.util.UUID;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What a holder would fill in, as JSON, and how it gives it. */
public final class TestForms {
    private TestForms() {}

    /** A declaration that may be published, on the patent of that number. */
    public static String form(String number) {
        return form(number, "一种锂离子电池隔膜", "用于动力电池的隔膜");
    }

    /** The title and the summary decide on the nodes at which it stands. */
    public static String form(String number, String title, String summary) {
        return """
            {"basis":"STATUTORY","patent":{"number":"%s","grantedOn":"2018-05-01","endsOn":"2036-04-28"},
             "title":"%s","summary":"%s","ipc":["H01M10/0525"],"patentees":["某研究所"],
             "feeTerms":{"mode":"LUMP_SUM","fen":5000000},"from":"2026-01-01","until":"2030-01-01","territory":"中国境内"}
            """.formatted(number, title, summary);
    }

    /** The id of the licence that the holder published by that form. */
    public static UUID published(WebTestClient holder, String form) {
        var draft = post(holder, "/api/v1/licences", form)
                .expectStatus()
                .isCreated()
                .expectBody(LicenceView.class)
                .returnResult()
                .getResponseBody();
        var id = Objects.requireNonNull(draft).id();
        post(holder, "/api/v1/licences/" + id + "/publish", "").expectStatus().isOk();
        return id;
    }
}
