package lianqiao.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import lianqiao.chain.ChainNode;
import lianqiao.chain.Chains;

/**
 * Invented licences and needs of the length that real ones have: titles of some 18 characters, abstracts of some 260, needs of
 * some 330. Each is about one node of the industry chains and speaks of it in the node's keywords, of which there are some 2,900; the rest
 * is what such texts always say.
 */
final class GeneratedTrade {
    private static final String HEADER = "patent_id,title,patent_type,patent_owner,province,license_fee,ipc,abstract\n";
    /** Serial numbers of one year that nobody was given. */
    private static final int OF_A_YEAR = 1_000_000;

    private static final List<ChainNode> NODES = Chains.shipped().nodes();
    private static final List<String> THINGS =
            List.of("装置", "方法", "系统", "工艺", "检测仪", "控制器", "支架", "夹具", "模组", "材料", "设备", "结构", "组件", "传感器", "试剂盒", "平台");
    private static final List<String> ACTS = List.of(
            "制备", "检测", "控制", "加工", "冷却", "清洗", "输送", "监测", "装配", "回收", "干燥", "识别", "调度", "封装", "分离", "成型", "校准", "密封");
    private static final List<String> MANNERS =
            List.of("高精度", "低功耗", "可拆卸", "自适应", "多级", "一体化", "便携式", "耐高温", "防腐", "轻量化", "智能", "连续式", "双向", "模块化");
    private static final List<String> PARTS = List.of(
            "壳体", "底座", "电机", "齿轮", "管路", "阀门", "滑轨", "弹簧", "腔体", "滤网", "电路板", "连接件", "导热层", "涂层", "摄像头", "储液罐", "搅拌桨",
            "支撑杆");
    private static final List<String> SAYINGS = List.of(
            "本发明公开了一种%1$s%2$s%3$s，属于%4$s技术领域。",
            "包括%5$s和%6$s，所述%5$s的一侧设有%7$s，%6$s通过%8$s与%7$s相连接。",
            "通过对%4$s进行%2$s，再经%9$s处理，能够有效提高%1$s的稳定性和使用寿命。",
            "与现有技术相比，%10$s结构简单，成本低，便于在%4$s中推广应用。",
            "所述%7$s上固定安装有%8$s，工作时由%3$s完成%9$s，避免了人工操作带来的误差。",
            "解决了现有%10$s在%9$s过程中效率不高、容易损坏的问题。",
            "其中%1$s的质量百分比为%11$d%%，温度控制在%12$d℃，时间为%11$d分钟。");
    private static final List<String> FEES = List.of("免费", "面议", "5万元", "一次性支付10万元", "按净销售额的3%提取");
    private static final List<String> PROVINCES = List.of("天津", "四川", "浙江", "上海", "北京", "广东", "江苏", "山东");

    private final Random random = new Random(23);

    Path licences(Path file, int rows) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int row = 0; row < rows; row++) {
                out.write(licence(row));
            }
        }
        return file;
    }

    Path needs(Path file, int rows) throws IOException {
        return Files.write(
                file,
                Stream.iterate(0, row -> row + 1).limit(rows).map(this::need).toList());
    }

    private String licence(int row) {
        String digits = "%d1%07d".formatted(2019 - row / OF_A_YEAR, 9_000_000 + row % OF_A_YEAR);
        ChainNode node = of(NODES);
        String number = InventedNumber.of(digits);
        return "CN%s,%s,发明专利,示例研究院%d,%s,%s,%s,%s%n"
                .formatted(number, title(node), row % 3_000, of(PROVINCES), of(FEES), symbol(node), text(node, 5));
    }

    private String need(int row) {
        ChainNode node = of(NODES);
        String text = "需求背景：" + text(node, 4) + "技术目标：" + text(node, 3);
        return Http.JSON.writeValueAsString(
                Map.of("id", "generated-" + row, "title", of(ACTS) + title(node).substring(2), "text", text));
    }

    private String title(ChainNode node) {
        String other = random.nextInt(3) == 0 ? of(ACTS) + "用" : "";
        return "一种" + of(MANNERS) + word(node) + other + of(PARTS) + of(ACTS) + of(THINGS);
    }

    private String text(ChainNode node, int sayings) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sayings; i++) {
            String saying = i == 0 ? SAYINGS.getFirst() : of(SAYINGS);
            text.append(saying.formatted(
                    word(node),
                    of(ACTS),
                    of(THINGS),
                    random.nextInt(4) == 0 ? word(of(NODES)) : node.name(),
                    of(PARTS),
                    of(PARTS),
                    of(PARTS),
                    of(PARTS),
                    of(ACTS),
                    word(node),
                    random.nextInt(1, 90),
                    random.nextInt(20, 900)));
        }
        return text.toString().replace(',', '，');
    }

    private String symbol(ChainNode node) {
        String prefix = of(node.ipc());
        return (prefix.length() == 4 ? prefix + "1" : prefix) + "/%02d".formatted(random.nextInt(1, 30) * 2);
    }

    private String word(ChainNode node) {
        return of(node.keywords());
    }

    private <T> T of(List<T> words) {
        return words.get(random.nextInt(words.size()));
    }
}
