package lianqiao.shared;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** Formats of answers that Spring has no constant for. */
public final class MediaTypes {
    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    public static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private MediaTypes() {}
}
