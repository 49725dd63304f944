package lianqiao.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns Elasticsearch's answer into ours in one pass over its bytes. Listings, highlights and keys are copied as they stand:
 * a listing is never made into an object only to be written out again, which is what a search would spend most of its time on.
 */
final class ResultWriter {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final byte[] answer;
    private final JsonParser parser;
    private final SearchQuery query;
    private final ByteArrayOutputStream out;
    private int hits;
    private @Nullable String lastSort;

    private ResultWriter(byte[] answer, SearchQuery query) {
        this.answer = answer;
        this.parser = JSON.createParser(answer);
        this.query = query;
        this.out = new ByteArrayOutputStream(answer.length + 512);
    }

    static byte[] write(byte[] answer, SearchQuery query, long offset) {
        return new ResultWriter(answer, query).write(offset);
    }

    private byte[] write(long offset) {
        put("{");
        eachField(parser.nextToken(), name -> {
            switch (name) {
                case "hits" -> hits();
                case "aggregations" -> facets();
                default -> parser.skipChildren();
            }
        });
        boolean more = hits == query.size() && lastSort != null;
        put("\"next\":");
        put(more ? "\"" + Cursor.after(query.sorting(), String.valueOf(lastSort)) + "\"" : "null");
        put(",\"offset\":" + offset + "}");
        return out.toByteArray();
    }

    private void hits() {
        eachField(parser.currentToken(), name -> {
            switch (name) {
                case "total" -> total();
                case "hits" -> items();
                default -> parser.skipChildren();
            }
        });
    }

    private void total() {
        eachField(parser.currentToken(), name -> {
            if (name.equals("value")) {
                put("\"total\":" + parser.getLongValue() + ",");
            } else {
                put("\"totalIsExact\":" + parser.getString().equals("eq") + ",");
            }
        });
    }

    private void items() {
        put("\"items\":[");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            put(hits++ == 0 ? "" : ",");
            item();
        }
        put("],");
    }

    private void item() {
        eachField(parser.currentToken(), name -> {
            switch (name) {
                case "_source" -> copyOpen(parser);
                case "highlight" -> highlight();
                case "sort" -> lastSort = new String(raw(), StandardCharsets.UTF_8);
                default -> parser.skipChildren();
            }
        });
        put("}");
    }

    /** An object without its closing brace, so that more fields can follow. */
    private void copyOpen(JsonParser at) {
        int from = start();
        at.skipChildren();
        out.write(answer, from, end() - from - 1);
    }

    private void highlight() {
        put(",\"highlight\":{");
        int[] written = {0};
        eachField(parser.currentToken(), name -> {
            parser.nextToken();
            put((written[0]++ == 0 ? "\"" : ",\"") + name + "\":");
            out.writeBytes(raw());
            parser.nextToken();
        });
        put("}");
    }

    private void facets() {
        put("\"facets\":{");
        int[] written = {0};
        eachField(parser.currentToken(), name -> {
            put((written[0]++ == 0 ? "\"" : ",\"") + name + "\":");
            buckets();
        });
        put("},");
    }

    /** Counts may lie one level deeper, below the filter that they were counted under. */
    private void buckets() {
        eachField(parser.currentToken(), name -> {
            switch (name) {
                case "buckets" -> counts();
                case "of" -> buckets();
                default -> parser.skipChildren();
            }
        });
    }

    private void counts() {
        put("[");
        int written = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            put(written++ == 0 ? "{" : ",{");
            eachField(parser.currentToken(), name -> {
                put(name.equals("key") ? "\"key\":" : ",\"count\":");
                out.writeBytes(raw());
            });
            put("}");
        }
        put("]");
    }

    private interface Field {
        void value(String name);
    }

    /** Goes through an object; the parser stands on each value in turn, and on the closing brace at the end. */
    private void eachField(@Nullable JsonToken start, Field field) {
        if (start != JsonToken.START_OBJECT) {
            throw new IllegalStateException("Elasticsearch answered " + start + " where an object belongs");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field.value(name);
        }
    }

    /** The current value as it stands in the answer; the parser moves to its end. */
    private byte[] raw() {
        int from = start();
        parser.skipChildren();
        parser.finishToken();
        return Arrays.copyOfRange(answer, from, end());
    }

    private int start() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    private int end() {
        return (int) parser.currentLocation().getByteOffset();
    }

    private void put(String ascii) {
        out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
