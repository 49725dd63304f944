package lianqiao.intake;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;
import lianqiao.intake.FeeStatement.Form;
import lianqiao.intake.FeeStatement.Free;
import lianqiao.intake.FeeStatement.Named;
import lianqiao.intake.FeeStatement.Negotiable;

/** The sentences that only name something: free, negotiable, a form of payment, or a list of forms. */
final class FeeWords {
    static final String ONE_PAYMENT = "(?:采用|用|以)?一次(?:性)?(?:总付|付款|付清|支付)(?:的)?(?:方式|形式)?";
    static final String ENTRY_PLUS_ROYALTY =
            "(?:采用|用|以)?入门费?(?:加|和|与|及|\\+|、)?提成费?(?:支付)?(?:相)?(?:结合)?(?:支付)?(?:的)?(?:方式)?";

    private static final List<Entry<Pattern, FeeStatement>> WORDS = List.of(
            entry(
                    Pattern.compile("(?:许可)?(?:使用)?(?:费用?)?(?:为)?(?:无偿|免费)(?:提供|使用|许可|实施|开放|开放许可|许可使用)?"
                            + "(?:,(?:免费|无偿)(?:使用|许可|提供))?|free|许可使用期间,企业可免费使用(?:,至许可期结束)?"),
                    new Free()),
            entry(
                    Pattern.compile("(?:价格|费用|许可费用?|使用费用?|许可使用费|具体价格|具体费用)?"
                            + "(?:面议|面谈|另议|双方(?:另行)?(?:协商|商议|商定|议定)(?:确定|决定)?|协商(?:确定|决定)?)"),
                    new Negotiable()),
            entry(Pattern.compile(ONE_PAYMENT + "|lumpsum(?:payment)?"), new Named(Form.ONE_PAYMENT)),
            entry(
                    Pattern.compile(ENTRY_PLUS_ROYALTY + "|initialfeeandcommissionfee"),
                    new Named(Form.ENTRY_PLUS_ROYALTY)),
            entry(Pattern.compile("(?:采用)?(?:总付额内|总额内|总额)?分期(?:支付|付款)(?:的)?(?:方式)?"), new Named(Form.INSTALMENTS)),
            entry(Pattern.compile("(?:采用)?先(?:使用|试用)后付费(?:的)?(?:方式)?"), new Named(Form.TRIAL)),
            entry(Pattern.compile("其他|其它|other"), new Named(Form.OTHER)));
    private static final Pattern COMMA = Pattern.compile(",");

    private FeeWords() {}

    /** What the sentence names; empty where it says anything else besides. */
    static List<FeeStatement> read(String text) {
        Optional<FeeStatement> one = name(text);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Optional<FeeStatement>> parts =
                COMMA.splitAsStream(text).map(FeeWords::name).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? parts.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private static Optional<FeeStatement> name(String text) {
        return WORDS.stream()
                .filter(word -> word.getKey().matcher(text).matches())
                .map(Entry::getValue)
                .findFirst();
    }
}
