package lianqiao.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** The walk from an import to a search, each step held to what the bare engines do with the same rows and queries. */
final class Walk {
    private static final String DATA = System.getenv().getOrDefault("LIANQIAO_REAL_DATA", "../shared/data/real");

    private final House house;

    Walk(House house) {
        this.house = house;
    }

    /** The searches alone, on the same rows. */
    void searchOnly() throws Exception {
        load();
        new SearchMeasure(house).run();
    }

    private void load() throws Exception {
        Path real = Path.of(DATA, "open_license_patents.csv");
        boolean isReal = Files.exists(real);
        Path file = isReal ? real : GeneratedFile.write(Path.of("infra/bench/target/generated.csv"));
        String rows = isReal ? "the real provincial file" : "a generated file: " + DATA + " is absent";
        new ImportMeasure(house, file, rows).run();
    }

    void run() throws Exception {
        load();
        new PublishMeasure(house).run();
        new SearchMeasure(house).run();
        new AppendMeasure(house).run();
        new ClassifyMeasure(house).run();
        new Figure(
                        "resident_mb",
                        house.residentMb(),
                        "MB",
                        null,
                        "portal's process after the load, heap at most 768 MB")
                .print();
        new Figure("start_s", house.restart(), "s", null, "portal alone, engines up, data loaded, to healthy").print();
    }
}
