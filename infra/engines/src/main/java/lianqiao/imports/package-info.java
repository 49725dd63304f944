/** Sends a file of licences or needs to a running portal and shows what became of its rows: {@code infra/import}. */
@NullMarked
package lianqiao.imports;

import org.jspecify.annotations.NullMarked;
