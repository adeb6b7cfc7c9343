package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.deskgate.core.category.Classification;
import io.deskgate.core.category.Classifier;
import io.deskgate.core.category.OwnNames;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** category/CATEGORY/NAME.eml is of that category, for the reasons and with the details NAME.expected says. */
class CategoryTest {
    private static final Path MESSAGES = Path.of("src", "test", "resources", "category");
    private static final Path PROPOSED = Path.of("target", "proposed", "category");
    private static final Envelope ENVELOPE = Envelope.from("test");
    private static final Classifier CLASSIFIER = new Classifier(
            new OwnNames(Set.of("support@desk.example", "noreply@desk.example"), Set.of("desk.example")),
            new MimeEmailParser()::parse);

    @TestFactory
    Stream<DynamicTest> everyMessageIsKnownForWhatItIs() throws IOException {
        return files(".eml").stream()
                .map(eml -> DynamicTest.dynamicTest(MESSAGES.relativize(eml).toString(), () -> check(eml)));
    }

    @Test
    void everyExpectationHasItsMessage() throws IOException {
        assertThat(files(".expected"))
                .hasSizeGreaterThanOrEqualTo(90)
                .allMatch(expected -> Files.exists(sibling(expected, ".eml")));
    }

    private static void check(Path eml) throws IOException {
        byte[] bytes = Files.readAllBytes(eml);
        Classification found = classify(bytes);
        assertThat(found.category())
                .as("its folder against %s", found.evidence())
                .hasToString(eml.getParent().getFileName().toString().toUpperCase(Locale.ROOT));
        Path expected = sibling(eml, ".expected");
        if (!Files.exists(expected)) {
            propose(expected, PrintedCategory.of(found));
        }
        assertThat(PrintedCategory.of(found)).isEqualTo(Files.readString(expected));
        assertThat(PrintedCategory.of(classify(withCrlf(bytes))))
                .as("with CRLF")
                .isEqualTo(Files.readString(expected));
    }

    private static Classification classify(byte[] bytes) throws IOException {
        try (RawEmail raw = RawEmail.of(Content.of(bytes));
                Email email = new MimeEmailParser().parse(raw)) {
            return CLASSIFIER.classify(raw.header(), email, ENVELOPE);
        }
    }

    private static byte[] withCrlf(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void propose(Path expected, String printed) throws IOException {
        Path proposal = PROPOSED.resolve(MESSAGES.relativize(expected));
        Files.createDirectories(proposal.getParent());
        Files.writeString(proposal, printed);
        fail("no %s yet. Read %s; if it is right, copy it there.", expected, proposal);
    }

    private static Path sibling(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(MESSAGES)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
