package lianqiao.chain;

import java.util.List;

/** The taxonomy can't be used; the message names each place and what to do there. */
final class ChainFileException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    ChainFileException(String file, List<String> problems) {
        super("%s: %d problem(s)%n  %s"
                .formatted(file, problems.size(), String.join(System.lineSeparator() + "  ", problems)));
    }
}
