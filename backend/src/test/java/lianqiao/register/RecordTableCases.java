package lianqiao.register;

import static lianqiao.Api.body;
import static lianqiao.Api.get;
import static lianqiao.Api.id;
import static lianqiao.Api.post;
import static lianqiao.Api.text;
import static lianqiao.register.RegisterWorld.CODE;
import static lianqiao.register.RegisterWorld.RECORDS;
import static lianqiao.register.RegisterWorld.contract;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Records that come and go as tables; part of {@link RegisterFlowTests}, whose portal they share. */
interface RecordTableCases {
    RegisterWorld world();

    /** Of somebody who has not signed in. */
    WebTestClient web();

    /** The mutation that this catches: rows of a table that count without anybody having looked at them. */
    @Test
    default void aTableIsTriedThenBroughtThenAcceptedByASecondPersonAsAWhole() {
        String taken = world().next();
        world().entered(contract(taken, "公示"));
        String good = world().next();
        String csv = """
                合同登记编号,登记日期,地区,单位名称,统一社会信用代码,是否涉及专利,成交额（万元）,凭证出处
                %s,2026/5/1,东丽区,某企业,91999999MADEM0011Y,涉及专利,12.5,公示
                %s,2026/5/1,东丽区,某企业,91999999MADEM0011Y,涉及专利,1,公示
                %s,去年,东丽区,某企业,91999999MADEM0011Y,涉及专利,1,公示
                %s,2026/5/1,滨海新区,某企业,91999999MADEM0011Y,涉及专利,1,公示
                """.formatted(good, taken, world().next(), world().next());
        String id = world().given("&dryRun=true", csv);
        var tried = world().rested(id, "CHECKED");
        assertThat(tried.path("added").asLong()).isEqualTo(1);
        assertThat(body(get(world().first.web(), RECORDS + "?importId=" + id))
                        .path("total")
                        .asLong())
                .isZero();
        post(world().first.web(), "/api/v1/imports/" + id + "/apply", "")
                .expectStatus()
                .isAccepted();
        world().rested(id, "DONE");
        String report = text(get(world().first.web(), "/api/v1/imports/" + id + "/rejects.csv"));
        assertThat(report).contains("DATE_MISSING", "NUMBER_TAKEN", "PLACE_NOT_YOURS");
        var brought = body(get(world().first.web(), RECORDS + "?importId=" + id));
        assertThat(brought.path("items").findValuesAsString("number")).containsExactly(good);
        assertThat(brought.path("items").findValuesAsString("state")).containsExactly("ENTERED");
        String whole = "{\"importId\":\"" + id + "\"}";
        assertThat(body(post(world().first.web(), RECORDS + "/acceptances", whole))
                        .path("accepted")
                        .asLong())
                .isZero();
        assertThat(body(post(world().second.web(), RECORDS + "/acceptances", whole))
                        .path("accepted")
                        .asLong())
                .isEqualTo(1);
        assertThat(world().event(id(brought.path("items").get(0)), "RegisterRecordAccepted")
                        .path("amountFen")
                        .asLong())
                .isEqualTo(12_500_000);
        post(world().first.web(), "/api/v1/imports/" + id + "/undo", "")
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    default void anUndoneTableFreesItsNumbers() {
        String number = world().next();
        String id = world().given(
                        "",
                        "合同登记编号,登记日期,地区,单位名称,统一社会信用代码,是否涉及专利,成交额\n" + number + ",2026-05-01,120110,某企业," + CODE
                                + ",其他,1\n".replace("其他", "不涉及专利"));
        world().rested(id, "DONE");
        post(world().first.web(), "/api/v1/imports/" + id + "/undo", "")
                .expectStatus()
                .isAccepted();
        world().rested(id, "UNDONE");
        world().entered(contract(number, "公示"));
    }

    @Test
    default void givesTheListAsATableWithoutWhatItsReaderMayNotSee() {
        String number = world().next();
        String id = world().entered(contract(number, "公示"));
        post(world().second.web(), RECORDS + "/" + id + "/accept", "")
                .expectStatus()
                .isOk();
        String own = text(get(world().first.web(), RECORDS + "/export.csv?type=technology-contract&size=1"));
        assertThat(own).contains("合同类别", "某买方", number);
        String open = text(get(web(), RECORDS + "/export.csv?type=technology-contract"));
        assertThat(open).contains("技术合同登记").doesNotContain("某买方", "某企业", number);
        get(web(), RECORDS + "/export.xlsx").expectStatus().isOk();
    }
}
