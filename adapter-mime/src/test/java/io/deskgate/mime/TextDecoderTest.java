package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Defect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private final Noted noted = new Noted();

    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8",
        "cp932, windows-31j",
        "ks_c_5601-1987, x-windows-949",
        "gb2312, GB18030",
        "iso-8859-1, windows-1252",
        "x-mac-cyrillic, x-MacCyrillic",
        "iso-8859-8-i, ISO-8859-8",
        "UTF8MB4, UTF-8"
    })
    void labelsMeanWhatSendersMean(String label, String charset) {
        assertThat(Charsets.named(label)).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-nosuch", "..%2f..%2fetc%2fpasswd", "utf-8\\\"", "hz-gb-2312"})
    void anUnknownCharsetIsGuessedAndNoted(String label) {
        assertThat(decoded("grün".getBytes(StandardCharsets.UTF_8), label)).isEqualTo("grün");
        assertThat(noted.defects).containsExactly(Defect.UNKNOWN_CHARSET);
    }

    @Test
    void utf7IsRead() {
        assertThat(decoded("Fr+APY-sche +- 1+2".getBytes(StandardCharsets.US_ASCII), "utf-7"))
                .startsWith("Frösche + 1");
    }

    @Test
    void bytesThatAreNotUtf8AreTakenForWestern() {
        assertThat(decoded("café".getBytes(StandardCharsets.ISO_8859_1), "utf-8"))
                .isEqualTo("café");
        assertThat(noted.defects).containsExactly(Defect.BAD_CHARACTERS);
    }

    @Test
    void fewBrokenCharactersStayFew() {
        byte[] bytes = "äöüß?".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;

        assertThat(decoded(bytes, "utf-8")).isEqualTo("äöüß\ufffd");
    }

    @Test
    void eightBitTextWithoutCharsetIsGuessedAndNoted() {
        assertThat(decoded("grün".getBytes(StandardCharsets.UTF_8), "")).isEqualTo("grün");
        assertThat(noted.defects).containsExactly(Defect.BAD_CHARACTERS);
    }

    @Test
    void asciiIsNoDefect() {
        assertThat(decoded("plain".getBytes(StandardCharsets.US_ASCII), "")).isEqualTo("plain");
        assertThat(noted.defects).isEmpty();
    }

    private String decoded(byte[] bytes, String label) {
        return new TextDecoder(noted.defects).decode(bytes, bytes.length, label);
    }
}
