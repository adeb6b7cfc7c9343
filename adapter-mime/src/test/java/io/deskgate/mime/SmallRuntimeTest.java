package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.RawEmail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A Java runtime may come without the module jdk.charsets. */
class SmallRuntimeTest {
    @Test
    void aCharsetTheRuntimeHasNotIsADefectAndNoFailure() throws IOException, InterruptedException {
        assertThat(readWithoutCharsets("iso-2022-jp")).contains("UNKNOWN_CHARSET");
    }

    @Test
    void theSmallerStandardCharsetStandsInForTheLarger() throws IOException, InterruptedException {
        assertThat(readWithoutCharsets("ks_c_5601-1987"))
                .doesNotContain("CHARSET")
                .contains("hello");
    }

    private static String readWithoutCharsets(String label) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        Process process = new ProcessBuilder(
                        java, "--limit-modules", "java.base", "-cp", classes, Reading.class.getName(), label)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Runs in a process of its own. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] arguments) throws IOException {
            String raw = "From: a@b.example\nContent-Type: text/plain; charset=" + arguments[0] + "\n\nhello\n";
            try (Email email = new MimeEmailParser().parse(RawEmail.of(raw))) {
                System.out.println(email.defects() + " " + email.body().text());
            }
        }
    }
}
