package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "report.pdf, report.pdf",
        "../../etc/passwd, passwd",
        "C:\\Temp\\a.txt, a.txt",
        ".htaccess, htaccess",
        "\u200b.htaccess, htaccess",
        "invoice_\u202efdp.exe, invoice_fdp.exe",
        "'a\u0007\u001b[31m\tb.txt', 'a[31mb.txt'",
        "'report.exe. . ', report.exe",
        "CON, _CON",
        "nul.txt, _nul.txt",
        "com1.pdf, _com1.pdf",
        "'aux .txt', '_aux .txt'",
        "console.txt, console.txt",
        "東京.txt, 東京.txt",
        "'', fallback",
        "..., fallback",
        "' ', fallback",
        "/, fallback"
    })
    void namesAreMadeSafe(String written, String clean) {
        assertThat(clean(written)).isEqualTo(clean);
    }

    @Test
    void aNameOfAsManyBytesAsAllowedStays() {
        assertThat(clean("n".repeat(251) + ".txt")).hasSize(255);
    }

    @Test
    void aLongerNameKeepsItsExtension() {
        String clean = clean("東".repeat(200) + ".txt");

        assertThat(clean).endsWith("東.txt");
        assertThat(clean.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(252, 255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "..a/..b", " . x . ", "a\u200b.\u200b", "\ud800x", "_.con", "con .txt", "/con/"})
    void cleaningTwiceChangesNothingMore(String written) {
        assertThat(clean(clean(written))).isEqualTo(clean(written));
    }

    private static String clean(String written) {
        return FileName.clean(written, "fallback", 255);
    }
}
