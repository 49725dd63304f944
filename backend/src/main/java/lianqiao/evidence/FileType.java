package lianqiao.evidence;

import org.springframework.http.MediaType;

/** What may be given as evidence. What a file is, its bytes say: {@link FileTypes}. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** CSV too: nothing in the bytes tells the two apart. */
    TEXT("text/plain", "txt");

    private final MediaType media;
    private final String ending;

    FileType(String media, String ending) {
        this.media = MediaType.parseMediaType(media);
        this.ending = ending;
    }

    MediaType media() {
        return media;
    }

    /** The name under which it is saved: one that ends as its content is, so that no double click runs it. */
    String named(String name) {
        String plain = name.isBlank() ? "evidence" : name;
        String lower = plain.toLowerCase(java.util.Locale.ROOT);
        boolean fits = lower.endsWith("." + ending)
                || this == JPEG && lower.endsWith(".jpeg")
                || this == TEXT && lower.endsWith(".csv");
        return fits ? plain : plain + "." + ending;
    }
}
