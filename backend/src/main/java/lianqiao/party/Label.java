package lianqiao.party;

import java.time.LocalDate;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A title that an organisation carries for a time (专精特新, 高新 …).
 *
 * @param label code of resource party/labels.csv
 * @param evidence number of the certificate, or where it was announced
 * @param confirmed whether an authority of the region, or the operator, has looked at the evidence
 */
record Label(String label, LocalDate validFrom, LocalDate validUntil, String evidence, boolean confirmed) {
    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }

    /** Says the same as another, whoever confirmed it. */
    boolean states(@Nullable Label other) {
        return other != null
                && label.equals(other.label)
                && validFrom.equals(other.validFrom)
                && validUntil.equals(other.validUntil)
                && evidence.equals(other.evidence);
    }

    Label withConfirmed(boolean isConfirmed) {
        return new Label(label, validFrom, validUntil, evidence, isConfirmed);
    }

    static Refusal unknown(String code) {
        return Refusal.of(
                "UNKNOWN_LABEL",
                "labels",
                "没有这种资质标签：" + code,
                "There is no such label: " + code,
                "请从列表选择",
                "Choose from the list");
    }

    static Refusal reversed() {
        return Refusal.of(
                "VALIDITY_REVERSED",
                "labels",
                "有效期的结束早于开始",
                "The label ends before it begins",
                "请核对证书上的日期",
                "Compare with the dates of the certificate");
    }
}
