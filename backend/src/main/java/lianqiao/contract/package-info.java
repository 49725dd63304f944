/** The papers of a deal: drafts of its contract as Word files, their versions, the numbers under which it is registered, royalty reports. */
@NullMarked
package lianqiao.contract;

import org.jspecify.annotations.NullMarked;
