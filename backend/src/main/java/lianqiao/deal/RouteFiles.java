package lianqiao.deal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lianqiao.shared.YamlPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The routes, read and checked when the portal starts: every file of the folder is one. */
@Configuration
class RouteFiles {
    private static final String FOLDER = "deal/routes/";

    @Bean
    Routes routes() {
        return shipped();
    }

    static Routes shipped() {
        List<Route> routes = new ArrayList<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*.yaml")) {
                routes.add(RouteFile.read(YamlPlace.text(
                        FOLDER + Objects.requireNonNull(file.getFilename()),
                        file.getContentAsString(StandardCharsets.UTF_8))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Routes(routes);
    }
}
