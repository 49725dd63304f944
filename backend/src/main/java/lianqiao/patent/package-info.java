/** A patent as the portal knows it: its numbers, its classes, its kind and the last word on its legal state. */
@NullMarked
package lianqiao.patent;

import org.jspecify.annotations.NullMarked;
