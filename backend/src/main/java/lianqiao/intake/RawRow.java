package lianqiao.intake;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param number as a spreadsheet counts: the header is row 1
 * @param broken the file ends inside it
 */
record RawRow(int number, List<String> cells, boolean broken) {}
