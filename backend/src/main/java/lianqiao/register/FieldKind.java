package lianqiao.register;

/** What a field of a record holds, and so how it is asked for, checked and written. Values are kept as text in one spelling each. */
public enum FieldKind {
    TEXT,
    /** ISO 8601: {@code 2026-05-01}. */
    DATE,
    /** A whole number. */
    NUMBER,
    /** A decimal number without trailing zeros: {@code 200.5}. */
    DECIMAL,
    /** CNY in fen; the key ends in {@code Fen}. A spreadsheet's cell is in yuan. */
    MONEY,
    /** The key of one of the field's choices. */
    CHOICE,
    /** Application numbers with their check digits, set apart by semicolons. */
    PATENTS,
    /** The id of an indicator of {@code kpi/indicators.yaml}. */
    INDICATOR
}
