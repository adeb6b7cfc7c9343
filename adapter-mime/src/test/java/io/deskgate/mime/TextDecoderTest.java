package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Defect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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
        "x-mac-icelandic, x-MacIceland",
        "x-mac-croatian, x-MacCroatian",
        "x-mac-romanian, x-MacRomania",
        "x-mac-turkish, x-MacTurkish",
        "x-mac-hebrew, x-MacHebrew",
        "x-mac-arabic, x-MacArabic",
        "x-mac-thai, x-MacThai",
        "x-mac-ce, x-MacCentralEurope",
        "cp1258, windows-1258",
        "iso-2022-cn, ISO-2022-CN",
        "iso-2022-kr, ISO-2022-KR",
        "csISO2022KR, ISO-2022-KR",
        "iso-2022-jp-2, ISO-2022-JP-2",
        "ks_c_5601, x-windows-949",
        "big5_hkscs, Big5-HKSCS",
        "gb18030, GB18030",
        "windows-31j, windows-31j",
        "cswindows31j, windows-31j",
        "iso8859_1, windows-1252",
        "'\"iso-8859-1\"', windows-1252",
        "us-ascii, US-ASCII",
        "ANSI_X3.4-1968, US-ASCII",
        "utf-32, UTF-32",
        "utf-32le, UTF-32LE",
        "ucs-4, UTF-32",
        "utf-16le, UTF-16LE",
        "koi8-ru, KOI8-R",
        "iso-8859-13, ISO-8859-13",
        "baltic, windows-1257",
        "turkish, windows-1254",
        "dos-862, IBM862",
        "ibm850, IBM850",
        "cp437, IBM437"
    })
    void labelsMeanWhatSendersMean(String label, String charset) {
        assertThat(Charsets.named(label)).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-nosuch", "..%2f..%2fetc%2fpasswd"})
    void anUnknownCharsetIsGuessedAndNoted(String label) {
        assertThat(decoded("grün".getBytes(StandardCharsets.UTF_8), label)).isEqualTo("grün");
        assertThat(noted.defects).containsExactly(Defect.UNKNOWN_CHARSET);
    }

    @ParameterizedTest
    @CsvSource({
        "koi8-r, 'Принтер не работает, помогите пожалуйста.'",
        "windows-1251, 'Принтер не работает, помогите пожалуйста.'",
        "gb18030, 打印机坏了，请帮忙修理，谢谢。打印机又坏了，我们的办公室没有别的打印机。",
        "shift_jis, プリンターが壊れました。助けてください。"
    })
    void whatCannotBeWesternIsNotReadAsWestern(String charset, String text) {
        assertThat(decoded(text.getBytes(Charset.forName(charset)), "iso-8859-1"))
                .isEqualTo(text);
        assertThat(noted.defects).containsExactly(Defect.WRONG_CHARSET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"»»»»»»»»»»»»»»»»»»»»»»», ÄÖÜäöüß", "«Éêè ëïîô ûùç», dit-il à Zoë", "ÄÖÜßÄÖÜßäöü"})
    void whatMayBeWesternStaysWestern(String text) {
        assertThat(decoded(text.getBytes(Charset.forName("windows-1252")), "iso-8859-1"))
                .isEqualTo(text);
        assertThat(noted.defects).isEmpty();
    }

    @Test
    void utf7IsRead() {
        assertThat(decoded("Fr+APY-sche +- 1+2".getBytes(StandardCharsets.US_ASCII), "utf-7"))
                .startsWith("Frösche + 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hz-gb-2312", "HZ", "csHZGB2312"})
    void chineseInSevenBitsIsRead(String label) {
        byte[] bytes = "~{<:Ky2;S{#,NpJ)l6HK!#~} Bye~~.\na~\nb ~{VPND\nend".getBytes(StandardCharsets.US_ASCII);

        assertThat(decoded(bytes, label)).isEqualTo("己所不欲，勿施於人。 Bye~.\nab 中文\nend");
        assertThat(noted.defects).isEmpty();
    }

    @Test
    void everyLetterOfGb2312IsReadFromHz() {
        for (int row = 0x21; row <= 0x77; row++) {
            StringBuilder hz = new StringBuilder();
            StringBuilder letters = new StringBuilder();
            for (int column = 0x21; column <= 0x7e; column++) {
                byte[] usual = {(byte) (row | 0x80), (byte) (column | 0x80)};
                letters.append(new String(usual, Charset.forName("GB18030"))).append('!');
                hz.append("~{").append((char) row).append((char) column).append("~}!");
            }
            assertThat(decoded(hz.toString().getBytes(StandardCharsets.US_ASCII), "hz"))
                    .isEqualTo(letters.toString());
        }
        assertThat(noted.defects).isEmpty();
    }

    @Test
    void linesOfHzGoOnOverLineEndsOfMail() {
        assertThat(decoded("~{VPND~}~\r\nmore ~{VPND\r\nend".getBytes(StandardCharsets.US_ASCII), "hz"))
                .isEqualTo("中文more 中文\r\nend");
        assertThat(noted.defects).isEmpty();
    }

    @Test
    void whatIsNotHzIsTakenAsItIsAndNoted() {
        assertThat(decoded("~x ~{V~} ~".getBytes(StandardCharsets.US_ASCII), "hz"))
                .isEqualTo("~x V ~");
        assertThat(noted.defects).containsExactly(Defect.BAD_CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "utf-8"})
    void eightBitsUnderALabelForSevenAreRead(String really) {
        assertThat(decoded("中文，您好".getBytes(Charset.forName(really)), "hz-gb-2312"))
                .isEqualTo("中文，您好");
        assertThat(noted.defects).contains(Defect.WRONG_CHARSET);
    }

    @ParameterizedTest
    @CsvSource({"viscii, 5669AE74206E616D2C2074B9, Vi\u1ec7t nam", "tcvn, 5669D6742C20B561B0, 'Vi\u1ec7t, '"})
    void vietnameseFromBeforeUnicodeIsRead(String label, String hex, String begin) {
        assertThat(decoded(HexFormat.of().parseHex(hex), label)).startsWith(begin);
        assertThat(noted.defects).isEmpty();
    }

    @Test
    void utf8UnderAVietnameseLabelIsReadAsWhatItIs() {
        assertThat(decoded("Việt".getBytes(StandardCharsets.UTF_8), "viscii")).isEqualTo("Việt");
        assertThat(noted.defects).containsExactly(Defect.WRONG_CHARSET);
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
