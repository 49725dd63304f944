package lianqiao.eventlog;

import java.util.UUID;

/**
 * Something that happened and is about to be written down. Ids and facts only: no personal data, no secrets.
 *
 * @param type PascalCase, past tense: {@code LicencePublished}
 * @param subject what it happened to; events of one subject are never overtaken by each other
 * @param body a record that is written as JSON
 */
public record NewEvent(String type, UUID subject, Object body) {}
