package lianqiao.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of a list of licences holds, and how platforms head it. */
enum Column {
    APPLICATION_NUMBER("appln_nr", "application_number", "申请号"),
    PATENT_NUMBER("patent_id", "patent_number", "专利号", "专利号/申请号", "专利申请号"),
    TITLE("title", "专利名称", "名称", "发明名称"),
    KIND("patent_type", "专利类型", "类型"),
    OWNER("patent_owner", "专利权人", "权利人", "patentee"),
    OWNER_KIND("patent_owner_type", "专利权人类型"),
    PROVINCE("province", "省份", "省", "所属省份", "所在省份"),
    FEE("license_fee", "许可费", "许可费用", "许可使用费"),
    FEE_FORM("license_fee_type", "支付方式", "许可费支付方式", "许可使用费支付方式"),
    FEE_DETAIL("license_fee_detail", "费用说明", "许可使用费标准", "许可费说明"),
    PERIOD("license_period", "许可期限"),
    UNTIL("license_deadline", "许可截止日", "许可截止日期", "许可期限届满日"),
    TERRITORY("license_location", "许可地域", "许可区域", "许可范围"),
    PUBLISHED("create_time", "发布时间", "发布日期", "publication_date"),
    IPC("ipc", "ipc分类号", "分类号"),
    SUMMARY("abstract", "摘要", "summary");

    private final Set<String> heads;

    Column(String... heads) {
        this.heads = Set.of(heads);
    }

    /** The column that a head names; a head that nobody knows names none. */
    static Optional<Column> of(String head) {
        String plain = Normalizer.normalize(head, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]+", "_");
        return Stream.of(values())
                .filter(column -> column.heads.contains(plain))
                .findFirst();
    }
}
