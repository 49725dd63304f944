package lianqiao.campaign;

/** Why a run waits or gave up, as it is shown; in both languages, because a run has no reader yet when it happens. */
final class RunProblems {
    static final String ENGINE_AWAY =
            "搜索或数据库暂不可用，恢复后自动继续 / Search or database is out of reach; the run goes on by itself";
    static final String INDEX_BEHIND = "等待搜索索引跟上已发布的信息 / Waiting until the index has caught up with what is published";

    private RunProblems() {}

    static String tryingAgain(Throwable failure) {
        return "出现错误，正在重试 / An error, trying again: " + told(failure);
    }

    static String gaveUp(Throwable failure) {
        return "多次出错，已停止；已存匹配保留，可重新开始 / Gave up; what was stored stays, start another run: " + told(failure);
    }

    private static String told(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
