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
        "UTF8MB4, UTF-8",
        "'utf-8\"', UTF-8",
        "UTF8//IGNORE, UTF-8",
        "iso88591, windows-1252",
        "ISO_8859-15:1998, ISO-8859-15",
        "8859-2, ISO-8859-2",
        "win-1251, windows-1251",
        "x-cp1250, windows-1250",
        "cp-850, IBM850",
        "cp50220, x-windows-iso2022jp",
        "uhc, x-windows-949",
        "big5-hkscs, Big5-HKSCS",
        "koi8-u, KOI8-U",
        "tis-620, x-windows-874",
        "unicode, UTF-16",
        "ansi, windows-1252",
        "macintosh, x-MacRoman",
        "x-mac-greek, x-MacGreek",
        "x-mac-icelandic, x-MacIceland"
    })
    void labelsMeanWhatSendersMean(String label, String charset) {
        assertThat(Charsets.named(label)).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-nosuch", "..%2f..%2fetc%2fpasswd", "hz-gb-2312"})
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
    void utf8UnderAWesternLabelIsReadAsWhatItIs() {
        assertThat(decoded("grün".getBytes(StandardCharsets.UTF_8), "iso-8859-1"))
                .isEqualTo("grün");
        assertThat(noted.defects).containsExactly(Defect.WRONG_CHARSET);
    }

    @Test
    void westernBytesUnderTheirOwnLabelAreNoDefect() {
        assertThat(decoded("Ã\u00a0 la carte, naïve".getBytes(StandardCharsets.ISO_8859_1), "iso-8859-1"))
                .contains("naïve");
        assertThat(noted.defects).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "koi8-r, Добрый день! Наш принтер опять не работает.",
        "windows-1251, Добрый день! Наш принтер опять не работает.",
        "shift_jis, プリンターが動きません。よろしくお願いします。",
        "euc-jp, プリンターが動きません。よろしくお願いします。",
        "gb18030, 您好，我们的打印机今天又坏了，请尽快派人来修理。",
        "big5, 您好，我們的印表機今天又壞了，請儘快派人來修理。",
        "euc-kr, 안녕하세요. 프린터가 또 고장 났습니다. 확인 부탁드립니다.",
        "iso-8859-1, Der Drucker für das Büro läuft wieder nicht."
    })
    void whatNobodyLabelledIsDetected(String charset, String text) {
        assertThat(decoded(text.getBytes(Charset.forName(charset)), "")).isEqualTo(text);
        assertThat(noted.defects).containsExactly(Defect.BAD_CHARACTERS);
    }

    @Test
    void japaneseInSevenBitsIsReadWithoutALabel() {
        assertThat(decoded("テスト".getBytes(Charset.forName("iso-2022-jp")), "")).isEqualTo("テスト");
    }

    @Test
    void utf16WithoutAMarkIsReadInTheOrderItIsIn() {
        assertThat(decoded("Hallo".getBytes(StandardCharsets.UTF_16LE), "utf-16"))
                .isEqualTo("Hallo");
        assertThat(decoded("Hallo".getBytes(StandardCharsets.UTF_16BE), "unicode"))
                .isEqualTo("Hallo");
    }

    @Test
    void asciiIsNoDefect() {
        assertThat(decoded("plain".getBytes(StandardCharsets.US_ASCII), "")).isEqualTo("plain");
        assertThat(noted.defects).isEmpty();
    }

    private String decoded(byte[] bytes, String label) {
        return new TextDecoder(noted.defects, new CharsetHint()).decode(bytes, bytes.length, label);
    }
}
