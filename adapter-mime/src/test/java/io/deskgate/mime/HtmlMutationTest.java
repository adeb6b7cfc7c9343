package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.email.Segment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of HTML mail as programs write it, and of what is left when pieces of it are lost, doubled or swapped. */
class HtmlMutationTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
    private static final int MUTATIONS = 25;
    private static final int LONGEST_PIECE = 60;

    @ParameterizedTest
    @MethodSource("messages")
    void safeHtmlIsStable(Path eml) throws IOException {
        try (Email email = new MimeEmailParser().parse(RawEmail.of(Content.of(Files.readAllBytes(eml))))) {
            String safe = email.body().html();

            assertThat(read(safe).safe()).isEqualTo(safe.strip());
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void brokenHtmlIsStableAndItsMarksAreInOrder(Path eml) throws IOException {
        Random random = new Random(eml.getFileName().toString().hashCode());
        String html = Files.readString(eml, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < MUTATIONS; i++) {
            html = mutated(html, random);
            HtmlBody body = read(html);

            assertThat(read(body.safe()).safe()).isEqualTo(body.safe());
            assertOrdered(body.text());
        }
    }

    private static void assertOrdered(MarkedText text) {
        int end = 0;
        for (Segment mark : text.marks()) {
            assertThat(mark.start()).isGreaterThanOrEqualTo(end);
            end = mark.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.text().length());
    }

    private static String mutated(String html, Random random) {
        int from = random.nextInt(html.length());
        int to = Math.min(html.length(), from + random.nextInt(LONGEST_PIECE));
        String piece = html.substring(from, to);
        int at = random.nextInt(html.length());
        return switch (random.nextInt(3)) {
            case 0 -> html.substring(0, from).concat(html.substring(to)).concat(" ");
            case 1 -> html.substring(0, at) + piece + html.substring(at);
            default -> html.substring(0, at) + piece + html.substring(Math.min(html.length(), at + piece.length()));
        };
    }

    private static HtmlBody read(String html) {
        return HtmlBody.of(html, EnumSet.noneOf(Defect.class));
    }

    static List<Path> messages() throws IOException {
        try (Stream<Path> html = Files.walk(CORPUS.resolve("html"));
                Stream<Path> replies = Files.walk(CORPUS.resolve("reply-html"))) {
            return Stream.concat(html, replies)
                    .filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }
}
