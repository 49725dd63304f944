package lianqiao.licence;

import tools.jackson.databind.json.JsonMapper;

/** Fee terms as a JSON column; written by their sealed type, so that the mode is in it. */
final class FeeTermsJson {
    private FeeTermsJson() {}

    static byte[] write(JsonMapper json, FeeTerms terms) {
        return json.writerFor(FeeTerms.class).writeValueAsBytes(terms);
    }
}
