package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {
    private static final String CLOSED = "(closed)";

    @Test
    void theLineEndBeforeADelimiterBelongsToIt() throws IOException {
        assertThat(sections("before\n--b\none\n\n--b\r\ntwo\r\n--b--\nbehind", "b"))
                .containsExactly("before", "one\n", "two", CLOSED);
    }

    @Test
    void aDelimiterMayBeTheFirstAndTheLastThing() throws IOException {
        assertThat(sections("--b\n--b\n--b--", "b")).containsExactly("", "", "", CLOSED);
    }

    @Test
    void withoutTheClosingDelimiterTheLastSectionEndsWithTheBytes() throws IOException {
        assertThat(sections("--b\none\n--b\ntwo\n--", "b")).containsExactly("", "one", "two\n--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bc", "--b-c", "--b-", "--b--c", "--b c", "--B", "-- b", "x--b", " --b", "--b---"})
    void aLineWithAnythingElseInItIsNoDelimiter(String line) throws IOException {
        assertThat(sections("--b\n" + line + "\n--b--\n", "b")).containsExactly("", line, CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--b ", "--b\t \t", "--b\r", "--b--  ", "--b--\r"})
    void blanksBehindADelimiterCountForNothing(String line) throws IOException {
        assertThat(sections(line + "\n", "b")).startsWith("");
        assertThat(sections("one\n" + line + "\ntwo", "b")).startsWith("one").doesNotContain("two\n");
    }

    @Test
    void aDelimiterInTheMiddleOfALineIsNoneWhereverABufferEnds() throws IOException {
        for (int length = 0; length < 40; length++) {
            String body = "x".repeat(16 * 1024 - 20 + length) + "--boundary\nrest";

            assertThat(sections("--boundary\n" + body + "\n--boundary--\n", "boundary"))
                    .containsExactly("", body, CLOSED);
        }
    }

    @Test
    void piecesOfAnySizeGiveTheSameSections() throws IOException {
        Random random = new Random(2046);
        String[] words = {"--b", "--b--", "\n", "\r\n", "\r", "-", "b", "x", " ", "--", "\n--b\n", "\n--b--"};
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(words[random.nextInt(words.length)]);
            }
            assertThat(sections(text.toString(), "b")).as(text.toString()).isEqualTo(byLines(text.toString()));
        }
    }

    @Test
    void bytesThatAllLookLikeADelimiterTakeNoLonger() throws IOException {
        String body = ("-".repeat(998) + "\n").repeat(5000);

        assertThat(sections(body, "-".repeat(990))).hasSize(1);
    }

    /** The same, slowly: line by line. */
    private static List<String> byLines(String text) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        for (String line : text.split("(?<=\n)", -1)) {
            String word = line.stripTrailing();
            boolean cut = line.equals("--b-") && text.endsWith(line);
            boolean delimiter = word.equals("--b") || word.equals("--b--") || cut;
            if (!delimiter) {
                section.append(line);
                continue;
            }
            sections.add(section.toString().replaceFirst("\r?\n\\z", ""));
            section.setLength(0);
            if (word.equals("--b--")) {
                sections.add(CLOSED);
                return sections;
            }
        }
        sections.add(section.toString());
        return sections;
    }

    private static List<String> sections(String body, String boundary) throws IOException {
        Sections sections = new Sections(inPieces(body), boundary);
        List<String> all = new ArrayList<>();
        do {
            all.add(new String(sections.readAllBytes(), StandardCharsets.ISO_8859_1));
        } while (sections.next());
        if (sections.isClosed()) {
            all.add(CLOSED);
        }
        return all;
    }

    private static InputStream inPieces(String text) {
        Random sizes = new Random(text.length());
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + sizes.nextInt(length)));
            }
        };
    }
}
