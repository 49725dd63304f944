package lianqiao.intake;

/** Understands the rows of one file in their order; it may remember the rows before. Nothing outside it changes. */
@FunctionalInterface
interface RowReader<T> {
    RowOutcome<T> read(RawRow row);
}
