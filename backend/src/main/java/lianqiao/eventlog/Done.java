package lianqiao.eventlog;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * A command that is committed.
 *
 * @param offset place in the log at which readers have seen it; a search may ask to wait for it
 */
public record Done<T>(T answer, long offset) {
    public static final String OFFSET_HEADER = "Lianqiao-Offset";

    public ResponseEntity<T> ok() {
        return with(HttpStatus.OK);
    }

    public ResponseEntity<T> created() {
        return with(HttpStatus.CREATED);
    }

    public ResponseEntity<T> with(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(OFFSET_HEADER, Long.toString(offset))
                .body(answer);
    }
}
