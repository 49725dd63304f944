package lianqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FolderStoreTests extends EvidenceStoreContract {
    @Override
    EvidenceStore store() {
        return new FolderStore(folder.resolve("contents"));
    }

    @Test
    void leavesNothingBesideWhatItKeeps() throws IOException {
        store().put(SHA, Files.write(folder.resolve("one"), new byte[] {1}));
        try (Stream<Path> files = Files.walk(folder.resolve("contents"))) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(names).containsExactly(SHA);
        }
    }
}
