package io.deskgate.core.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code reply/THEME/NAME.txt} is understood as {@code NAME.expected} says. */
class FixturesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/reply");
    private static final Path PROPOSED = Path.of("target/proposed/reply");
    static final ReplyTrimmer TRIMMER =
            new ReplyTrimmer(List.of("Please reply above this line", "Bitte oberhalb dieser Zeile antworten"));

    @ParameterizedTest
    @MethodSource("texts")
    void isUnderstoodAsExpected(Path text) throws IOException {
        String understood = Kinds.shown(TRIMMER.trim(Files.readString(text), List.of()));
        Path expected = withEnding(text, ".expected");
        if (!Files.exists(expected)) {
            fail("no %s yet. Read %s; if it is right, copy it there."
                    .replaceFirst("%s", expected.toString())
                    .replaceFirst("%s", propose(text, understood).toString()));
        }
        assertThat(understood).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsNewHasNothingMoreToCut(Path text) throws IOException {
        String reply = TRIMMER.trim(Files.readString(text), List.of()).newText();

        assertThat(TRIMMER.trim(reply, List.of()).newText()).isEqualTo(reply);
    }

    @Test
    void everyExpectationHasItsText() throws IOException {
        assertThat(files(".expected")).hasSizeGreaterThan(60).allMatch(file -> Files.exists(withEnding(file, ".txt")));
    }

    static List<Path> texts() throws IOException {
        return files(".txt");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(FIXTURES)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Path propose(Path text, String understood) throws IOException {
        Path proposal = PROPOSED.resolve(FIXTURES.relativize(withEnding(text, ".expected")));
        Files.createDirectories(proposal.getParent());
        return Files.writeString(proposal, understood);
    }

    private static Path withEnding(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }
}
