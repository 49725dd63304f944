package lianqiao.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A provincial file of invented rows, where the real one is absent: valid numbers, some without a title, fees of each form. */
final class GeneratedFile {
    private static final int ROWS = 17_000;
    /** Serial numbers of one year that nobody was given. */
    private static final int OF_A_YEAR = 1_000_000;

    private static final String HEADER =
            "appln_nr,patent_id,title,patent_type,patent_owner,patent_owner_type,province,license_fee,"
                    + "license_fee_type,license_fee_detail,license_period,license_deadline,license_location,create_time\n";
    private static final List<String> SUBJECTS =
            List.of("电池热管理", "齿轮减速器", "骨科植入物", "废水处理", "机器人手爪", "铝合金铸造", "光伏组件", "抗体制备");
    private static final List<String> KINDS = List.of("装置", "方法", "系统", "工艺", "检测仪", "控制器");
    private static final List<String> FEES =
            List.of("免费,免费", "面议,面议", "5万元,一次总付", "入门费2万元，提成费按净销售额的3%提取,入门和提成相结合", "{\"fee\":1},其他");

    private GeneratedFile() {}

    static Path write(Path file) throws IOException {
        return write(file, ROWS);
    }

    static Path write(Path file, int rows) throws IOException {
        Random random = new Random(17);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int i = 0; i < rows; i++) {
                out.write(row(random, i));
            }
        }
        return file;
    }

    private static String row(Random random, int i) {
        String number = "%d1%07d".formatted(2019 - i / OF_A_YEAR, 9_000_000 + i % OF_A_YEAR);
        String title = i % 3 == 0 ? "" : "一种" + of(SUBJECTS, random) + "用" + of(KINDS, random) + i;
        String[] fee = of(FEES, random).split(",");
        return "%s,CN%s,%s,发明专利,示例研究院%d,,浙江,\"%s\",%s,,,2030-12-31,中国境内,1686120103000%n"
                .formatted(number, InventedNumber.of(number), title, i % 200, fee[0].replace("\"", "\"\""), fee[1]);
    }

    private static String of(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
