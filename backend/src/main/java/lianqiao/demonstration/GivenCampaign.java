package lianqiao.demonstration;

import java.util.List;

/** A campaign of campaigns.yaml, prepared and not yet run. Empty regions mean everywhere. */
record GivenCampaign(String key, String title, String centre, List<String> chains, List<String> regions) {}
