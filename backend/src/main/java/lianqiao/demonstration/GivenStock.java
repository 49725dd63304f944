package lianqiao.demonstration;

import java.time.LocalDate;
import java.util.List;
import lianqiao.patent.StockAppraisal;
import lianqiao.patent.Willingness;
import org.jspecify.annotations.Nullable;

/**
 * A stock patent of stock/*.yaml.
 *
 * @param marks maturity, fit and prospect by its holder; absent where it has not said
 * @param centre the same by the centre of Tianjin
 */
record GivenStock(
        String key,
        String title,
        String summary,
        String applicationNumber,
        List<String> ipc,
        String holder,
        LocalDate grantedOn,
        LocalDate endsOn,
        String note,
        List<Willingness> willingness,
        boolean shown,
        @Nullable List<Integer> marks,
        @Nullable List<Integer> centre) {

    static StockAppraisal appraisal(List<Integer> marks, String shows) {
        return new StockAppraisal(
                marks.get(0), marks.get(1), marks.get(2), shows, "对照产业链图谱与区内企业名单（演示）", "市场调研与企业访谈（演示）");
    }
}
