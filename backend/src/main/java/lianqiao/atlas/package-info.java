/** Questions across the house: the map of an industry chain, where supply and demand miss each other. */
@NullMarked
package lianqiao.atlas;

import org.jspecify.annotations.NullMarked;
