package lianqiao.deal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the two sides found each other: a match of a campaign of a centre, or none of these.
 *
 * @param follower the centre that was asked to follow up a deal without a campaign; it takes no part
 */
record Through(
        @Nullable UUID campaign,
        @Nullable UUID centre,
        @Nullable UUID follower) {
    static final Through THEMSELVES = new Through(null, null);

    Through(@Nullable UUID campaign, @Nullable UUID centre) {
        this(campaign, centre, null);
    }

    /** Who is told where a deal stands still; nobody before it was escalated for the first time. */
    @Nullable
    UUID whoFollows() {
        return centre == null ? follower : centre;
    }

    Through followedBy(UUID other) {
        return new Through(campaign, centre, other);
    }
}
