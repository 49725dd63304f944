package lianqiao.register;

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

/** The types of record, read and checked when the portal starts: every file of the folder is one. */
@Configuration
class TypeFiles {
    private static final String FOLDER = "register/types/";

    @Bean
    RecordTypes recordTypes() {
        return shipped();
    }

    static RecordTypes shipped() {
        List<YamlPlace> files = new ArrayList<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*.yaml")) {
                files.add(YamlPlace.text(
                        FOLDER + Objects.requireNonNull(file.getFilename()),
                        file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read(files);
    }

    static RecordTypes read(List<YamlPlace> files) {
        RecordTypes types = new RecordTypes(files.stream().map(TypeFile::read).toList());
        files.forEach(file -> file.find("counters").ifPresent(countered -> {
            if (types.find(countered.text()).isEmpty()) {
                throw countered.wrong(
                        "there is no type `" + countered.text() + "`",
                        "Name the key of a type whose fact this one takes back");
            }
        }));
        return types;
    }
}
