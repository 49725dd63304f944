package lianqiao.patent;

import java.util.Locale;

/** What can be wrong with a number, and what to do about it. The names are stable codes of the API. */
public enum NumberFault {
    NUMBER_MISSING(
            "未填写专利号",
            "请填写专利证书上的专利号，例如 ZL200310102344.5",
            "Give the number on the patent certificate, for example ZL200310102344.5"),
    NUMBER_SHAPE(
            "不是专利申请号的形式",
            "应为 12 位数字加小数点和校验位，例如 200310102344.5",
            "Expected 12 digits, a dot and the check digit, for example 200310102344.5"),
    NUMBERS_SEVERAL("一个字段里有多个专利号", "请每个专利各占一行", "Give each patent a row of its own"),
    NUMBER_IS_PUBLICATION(
            "这是公开号或公告号，不是申请号",
            "请改填申请号（专利号），见证书或说明书扉页第 (21) 项",
            "This is a publication number; give the application number, field (21) of the front page"),
    CHECK_DIGIT_WRONG(
            "校验位不符，号码中至少有一位写错", "请对照专利证书逐位核对", "At least one digit is wrong: compare with the patent certificate"),
    CHECK_DIGIT_MISSING("缺少校验位", "请补上小数点后的校验位", "Add the check digit after the dot"),
    YEAR_IMPLAUSIBLE(
            "申请年份不可能",
            "前四位应为 2003 年以后的年份；此前为两位年份",
            "The first four digits are the year of filing, 2003 or later; two digits before that"),
    /** A spreadsheet kept the number as a float: 201610280331.39999 was 201610280331.4. */
    FLOAT_DAMAGE("表格软件把号码存成了小数", "已按校验位还原，请核对", "A spreadsheet stored it as a fraction: restored by the check digit"),
    /** A spreadsheet dropped “.0”: the digits call for the check digit 0. */
    TRAILING_ZERO_LOST(
            "表格软件丢掉了末尾的 .0", "已按校验位还原，请核对", "A spreadsheet dropped the trailing .0: restored by the check digit"),
    /** 2.01610E+11: the digits themselves are gone. */
    DIGITS_LOST(
            "表格软件改成了科学计数法，数字已丢失",
            "请把该列设为文本格式后重新填写",
            "Scientific notation lost digits: format the column as text and enter it again");

    private final String messageZh;
    private final String hintZh;
    private final String hintEn;

    NumberFault(String messageZh, String hintZh, String hintEn) {
        this.messageZh = messageZh;
        this.hintZh = hintZh;
        this.hintEn = hintEn;
    }

    /** What a number has to be: required in a declaration by the Implementing Rules, built as the office's standard says. */
    public String sourceZh() {
        return isAbsent() ? "专利法实施细则第85条" : "专利申请号标准 ZC 0006-2003";
    }

    public String sourceEn() {
        return isAbsent()
                ? "Implementing Rules of the Patent Law art. 85"
                : "standard ZC 0006-2003 for application numbers";
    }

    private boolean isAbsent() {
        return this == NUMBER_MISSING || this == NUMBERS_SEVERAL;
    }

    public String messageZh() {
        return messageZh;
    }

    public String messageEn() {
        var words = name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public String hintZh() {
        return hintZh;
    }

    public String hintEn() {
        return hintEn;
    }
}
