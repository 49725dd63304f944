package lianqiao.licence;

/** What a holder would fill in, as JSON. */
final class TestForms {
    private TestForms() {}

    /** A declaration that may be published, on the patent of that number. */
    static String form(String number) {
        return """
            {"basis":"STATUTORY","patent":{"number":"%s","grantedOn":"2018-05-01","endsOn":"2036-04-28"},
             "title":"一种锂离子电池隔膜","summary":"用于动力电池的隔膜","ipc":["H01M10/0525"],"patentees":["某研究所"],
             "feeTerms":{"mode":"LUMP_SUM","fen":5000000},"from":"2026-01-01","until":"2030-01-01","territory":"中国境内"}
            """.formatted(number);
    }
}
