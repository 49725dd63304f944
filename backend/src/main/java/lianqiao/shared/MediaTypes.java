package lianqiao.shared;

import org.springframework.http.MediaType;

/** Formats of answers that Spring has no constant for. */
public final class MediaTypes {
    public static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private MediaTypes() {}
}
