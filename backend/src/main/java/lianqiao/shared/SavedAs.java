package lianqiao.shared;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** How a file is handed out: saved under a name that may be Chinese, and never guessed at by a browser. */
public final class SavedAs {
    private SavedAs() {}

    /** To which whoever hands it out may add. */
    public static HttpHeaders headers(MediaType type, String name) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build());
        headers.set("X-Content-Type-Options", "nosniff");
        return headers;
    }
}
