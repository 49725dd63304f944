package lianqiao.demonstration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A campaign of campaigns.yaml, prepared and not yet run. Empty regions mean everywhere; clauses are those that it serves. */
record GivenCampaign(
        String key,
        String title,
        String centre,
        List<String> chains,
        List<String> regions,
        List<@Nullable String> clauses) {}
