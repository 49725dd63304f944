package lianqiao.campaign;

import lianqiao.shared.Refusal;

/** Every way a campaign can be refused. */
final class CampaignRefusals {
    private CampaignRefusals() {}

    static Refusal unknownChain(String chain) {
        return Refusal.of(
                "UNKNOWN_CHAIN",
                "chains",
                "没有此产业链：" + chain,
                "There is no chain " + chain,
                "请从 /api/v1/chains 取产业链编号",
                "Take a chain's id from /api/v1/chains");
    }

    static Refusal alreadyRunning() {
        return Refusal.of(
                "RUN_UNDER_WAY",
                null,
                "本活动已有一轮匹配正在进行",
                "A run of this campaign is under way already",
                "请等它结束后再开始下一轮",
                "Start the next one when it has ended");
    }
}
