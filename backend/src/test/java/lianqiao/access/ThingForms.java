package lianqiao.access;

import lianqiao.licence.TestNumbers;

/** What an owner fills in to make a {@link Thing}, as JSON. */
final class ThingForms {
    private static int serial = 4000;

    static final String PAID = "{\"paidOn\":\"2026-01-01\",\"paidFen\":5000000}";

    static final String BODY_OF_A_NEED =
            "{\"title\":\"需求\",\"text\":\"说明\",\"region\":\"120110\",\"draft\":true,\"version\":1}";

    static final String BODY_OF_A_NOTICE = "{\"title\":\"公示\",\"text\":\"名单\",\"version\":1}";

    static final String BODY_OF_A_FINANCING =
            "{\"title\":\"融资\",\"financing\":\"EQUITY\",\"amountFen\":100,\"draft\":true,\"version\":1}";

    static final String BODY_OF_A_PRODUCT = "{\"title\":\"产品\",\"financing\":\"EQUITY\",\"draft\":true,\"version\":1}";

    private ThingForms() {}

    /** A number that no other thing has. */
    static int next() {
        return ++serial;
    }

    static String licence() {
        return """
            {"basis":"BY_ANALOGY","patent":{"number":"%s","grantedOn":"2018-05-01","endsOn":"2036-04-28"},
             "title":"一种隔膜","summary":"隔膜","ipc":["H01M10/0525"],"patentees":["某公司"],"version":1,
             "feeTerms":{"mode":"LUMP_SUM","fen":5000000},"from":"2026-01-01","until":"2030-01-01","territory":"中国境内"}
            """.formatted(TestNumbers.of(next()));
    }

    static String stock() {
        return """
            {"number":"%s","title":"一种动力电池液冷板","summary":"热管理","ipc":["H01M10/613"],"version":1}
            """.formatted(TestNumbers.of(next()));
    }

    static String record() {
        return """
            {"type":"alliance","number":"LM-%d","on":"2026-01-01","region":"120110",
             "values":{"alliance":"联盟","industry":"汽车","members":"3"}}
            """.formatted(next());
    }
}
