/** Open-licence declarations and uptakes: a holder says on which terms anyone may use a patent, a firm takes them. */
@NullMarked
package lianqiao.licence;

import org.jspecify.annotations.NullMarked;
