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
        List<Indicator> all = IndicatorFile.read(YamlPlace.resource("kpi/indicators.yaml"));
        return new Indicators(all, new GaugeFile(YamlPlace.resource("kpi/indicator-sides.yaml"), measures, all).read());
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
