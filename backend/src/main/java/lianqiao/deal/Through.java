package lianqiao.deal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the two sides found each other: a match of a campaign of a centre, or none of these. */
record Through(@Nullable UUID campaign, @Nullable UUID centre) {
    static final Through THEMSELVES = new Through(null, null);
}
