package lianqiao.kpi;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lianqiao.shared.YamlPlace;

/** Reads {@code kpi/measures.yaml}; what is wrong in it stops the portal at its start, with place and remedy. */
final class MeasureFile {
    private static final Set<String> COMMON = Set.of("name", "title", "unit", "side", "keep", "sources");
    private static final Set<String> ALL = Set.copyOf(
            Stream.concat(COMMON.stream(), SourceBlock.FIELDS.stream()).toList());

    private MeasureFile() {}

    static Measures read(YamlPlace file) {
        file.fields(Set.of("version", "measures"));
        List<YamlPlace> blocks = file.need("measures").items();
        Set<String> names = new HashSet<>();
        blocks.forEach(block -> {
            if (!names.add(block.need("name").text())) {
                throw block.wrong("this name stands here twice", "Give each measure its own name");
            }
        });
        return new Measures(
                file.need("version").text(),
                blocks.stream().flatMap(MeasureFile::measure).toList());
    }

    /** One rule, or one for each of its sources. */
    private static Stream<Measure> measure(YamlPlace block) {
        Optional<YamlPlace> sources = block.find("sources");
        block.fields(sources.isPresent() ? COMMON : ALL);
        return sources.map(list -> list.items().stream())
                .orElse(Stream.of(block))
                .map(source -> measure(block, sources.isPresent(), new SourceBlock(source)));
    }

    private static Measure measure(YamlPlace block, boolean listed, SourceBlock source) {
        if (listed) {
            source.block().fields(SourceBlock.FIELDS);
        }
        Measure measure = new Measure(
                block.need("name").named("[a-z][a-z0-9_]*", "Use small letters and underscores"),
                block.need("title").bilingual(),
                block.need("unit").bilingual(),
                block.find("side").map(side -> side.one(Side.class)).orElse(Side.EITHER),
                block.find("keep").map(keep -> keep.one(Measure.Keeps.class)).orElse(Measure.Keeps.SUMS),
                source.event(),
                source.filter(),
                source.amount(),
                source.at(),
                source.fact(),
                source.dimensions(),
                source.links(),
                source.turns());
        checkSubjects(block, measure);
        return measure;
    }

    private static void checkSubjects(YamlPlace block, Measure measure) {
        if (measure.keeps() != Measure.Keeps.SUBJECTS) {
            return;
        }
        if (!measure.dimensions().containsKey("subject")) {
            throw block.wrong(
                    "what counts once is missing",
                    "Add `subject: /…` to the dimensions, or leave out `keep: SUBJECTS`");
        }
        if (measure.side() == Side.EITHER) {
            throw block.wrong(
                    "subjects are counted by one side's region", "Add `side: SUPPLY` or `side: DEMAND` to this block");
        }
    }
}
