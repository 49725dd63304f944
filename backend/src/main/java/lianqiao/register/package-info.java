/** The register (台账): facts that no listing and no deal of the portal produces, entered by one person and accepted by another. */
@NullMarked
package lianqiao.register;

import org.jspecify.annotations.NullMarked;
