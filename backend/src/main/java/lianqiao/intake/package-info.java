/** Bulk import: what other platforms and firms' lists bring, row by row, each with an outcome and its reason. */
@NullMarked
package lianqiao.intake;

import org.jspecify.annotations.NullMarked;
