package lianqiao.contract;

import java.util.Optional;
import java.util.stream.Stream;
import lianqiao.shared.Refusal;

/** What a contract can take over from its deal. Everything else in it is a blank to be filled in by hand. */
enum ContractField {
    CONTRACT_NUMBER("contractNumber", "合同编号", "contract number"),
    SUPPLIER("supplier", "提供方名称", "name of the supplying side"),
    SUPPLIER_CODE("supplierCode", "提供方统一社会信用代码", "credit code of the supplying side"),
    DEMANDER("demander", "需求方名称", "name of the demanding side"),
    DEMANDER_CODE("demanderCode", "需求方统一社会信用代码", "credit code of the demanding side"),
    TITLE("title", "专利名称", "title of the patent"),
    PATENT_NUMBER("patentNumber", "专利号", "patent number"),
    PATENTEES("patentees", "专利权人", "patentees"),
    PURPOSE("purpose", "对接事项", "purpose of the deal"),
    TERRITORY("territory", "地域", "territory"),
    EFFECTIVE_DATE("effectiveDate", "生效日期", "effective date"),
    UNTIL("until", "截止日期", "end of the term"),
    TERM_MONTHS("termMonths", "期限（月）", "term in months"),
    FEE_TEXT("feeText", "使用费标准", "fee terms"),
    AMOUNT("amount", "合同金额", "contract amount"),
    BASE_FEE("baseFee", "入门费", "base fee"),
    ROYALTY("royalty", "提成比例", "royalty rate"),
    KNOW_HOW("knowHow", "技术资料与服务", "know-how and services"),
    RECORDAL_NUMBER("recordalNumber", "备案号", "recordal number"),
    TECHNOLOGY_NUMBER("technologyNumber", "技术合同登记编号", "technology contract number"),
    SIGNED_ON("signedOn", "签订日期", "date of signature"),
    RATE("rate", "年利率", "yearly rate"),
    COLLATERAL("collateral", "出质专利", "pledged patents"),
    VALUATION("valuation", "评估价值", "valuation"),
    REGISTRATION_NUMBER("registrationNumber", "质押登记号", "pledge registration number"),
    REGISTERED_ON("registeredOn", "登记日期", "date of registration");

    private final String key;
    private final Refusal.Text name;

    ContractField(String key, String zh, String en) {
        this.key = key;
        this.name = new Refusal.Text(zh, en);
    }

    /** As the templates write it between braces. */
    String key() {
        return key;
    }

    Refusal.Text label() {
        return name;
    }

    static Optional<ContractField> of(String key) {
        return Stream.of(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
