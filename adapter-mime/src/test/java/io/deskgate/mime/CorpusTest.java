package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.RawEmail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every NAME.eml of the corpus must come out as NAME.expected says, with LF and with CRLF. Where line ends are the point
 * (folder wire), a message is read only as it is. Of replies (folder reply-html) it is also shown what is new.
 */
class CorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
    private static final Path PROPOSED = Path.of("target", "proposed");
    private static final String AS_IT_IS = "wire";
    private static final String REPLIES = "reply-html";

    @TestFactory
    Stream<DynamicTest> everyMessageComesOutAsExpected() throws IOException {
        return files(".eml").stream()
                .map(eml -> DynamicTest.dynamicTest(CORPUS.relativize(eml).toString(), () -> check(eml)));
    }

    @Test
    void everyExpectationHasItsMessage() throws IOException {
        assertThat(files(".expected")).allMatch(expected -> Files.exists(sibling(expected, ".eml")));
    }

    @Test
    void theCorpusIsNotEmpty() throws IOException {
        assertThat(files(".eml")).hasSizeGreaterThanOrEqualTo(40);
    }

    private static void check(Path eml) throws IOException {
        byte[] bytes = Files.readAllBytes(eml);
        Path expected = sibling(eml, ".expected");
        if (!Files.exists(expected)) {
            propose(eml, expected, printed(eml, bytes));
        }
        assertThat(printed(eml, bytes)).isEqualTo(Files.readString(expected));
        if (!eml.getParent().endsWith(AS_IT_IS)) {
            assertThat(printed(eml, withCrlf(bytes))).as("with CRLF").isEqualTo(Files.readString(expected));
        }
    }

    private static void propose(Path eml, Path expected, String printed) throws IOException {
        Path proposal = PROPOSED.resolve(CORPUS.relativize(expected));
        Files.createDirectories(proposal.getParent());
        Files.writeString(proposal, printed);
        fail("%s has no expectation yet. Read %s; if it is right, copy it to %s.", eml, proposal, expected);
    }

    private static String printed(Path eml, byte[] bytes) throws IOException {
        try (Email email = new MimeEmailParser().parse(RawEmail.of(Content.of(bytes)))) {
            return eml.getParent().endsWith(REPLIES) ? PrintedEmail.ofReply(email) : PrintedEmail.of(email);
        }
    }

    private static byte[] withCrlf(byte[] lf) {
        String text = new String(lf, StandardCharsets.ISO_8859_1);
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Path sibling(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(CORPUS)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
