/** One record, {@link lianqiao.listing.Listing}: what every searchable, matchable thing looks like to the rest of the house. */
@NullMarked
package lianqiao.listing;

import org.jspecify.annotations.NullMarked;
