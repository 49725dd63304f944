package lianqiao.kpi;

import java.util.List;
import lianqiao.shared.YamlPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The declarative files, read and checked when the portal starts. */
@Configuration
class KpiFiles {
    @Bean
    Measures measures() {
        return MeasureFile.read(YamlPlace.resource("kpi/measures.yaml"));
    }

    @Bean
    Indicators indicators(Measures measures) {
        YamlPlace file = YamlPlace.resource("kpi/indicators.yaml");
        List<Indicator> all = IndicatorFile.read(file);
        YamlPlace gauges = YamlPlace.resource("kpi/gauges.yaml");
        Indicators read =
                new Indicators(all, new GaugeFile(gauges, measures, all, IndicatorFile.conflicts(file)).read());
        all.stream()
                .filter(indicator -> !read.isExecuted(indicator))
                .findFirst()
                .ifPresent(missing -> {
                    throw gauges.need("gauges")
                            .wrong("indicator " + missing.id() + " is missing", "Say how it is worked out");
                });
        return read;
    }

    @Bean
    DocumentTargets documentTargets() {
        return TargetFile.read(YamlPlace.resource("kpi/indicators.yaml"), YamlPlace.resource("kpi/periods.yaml"));
    }

    @Bean
    Departments departments(Indicators indicators) {
        return DepartmentFile.read(YamlPlace.resource("kpi/tasks.yaml"), indicators);
    }
}
