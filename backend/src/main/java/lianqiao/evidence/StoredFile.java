package lianqiao.evidence;

/**
 * A content that lies in the store.
 *
 * @param sha256 64 small hexadecimal digits: its name there
 */
public record StoredFile(String sha256, long bytes, FileType type) {}
