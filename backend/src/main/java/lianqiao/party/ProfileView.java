package lianqiao.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation with what it says of itself.
 *
 * @param labels to the public, those that are valid today
 * @param contact only for its own members and the operator
 */
record ProfileView(
        Organisation organisation,
        Verification verification,
        long version,
        String intro,
        String website,
        List<String> chains,
        List<Label> labels,
        List<Offer> offers,
        Profile.@Nullable OwnContact contact) {}
