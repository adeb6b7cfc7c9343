package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RtfTest {
    private static final int MOST = 1_000_000;

    @Test
    void theExampleOfTheSpecificationIsUnpacked() {
        byte[] packed = HexFormat.of()
                .parseHex("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c09002062770"
                        + "5b06c647d0a800fa0");

        assertThat(CompressedRtf.unpack(collected(packed), MOST).latin1())
                .isEqualTo("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
    }

    @Test
    void whatGrowsStopsAtTheLimit() {
        byte[] packed = HexFormat.of().parseHex("00000000000000004c5a467500000000" + "ff" + "0000000f".repeat(4));
        assertThat(CompressedRtf.unpack(collected(packed), 50).length()).isEqualTo(50);
    }

    @Test
    void wordsAreRead() {
        assertThat(
                        read(
                                "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}\\f0 One\\par\nTwo\\tab \\'fc \\u8364?\\{}"))
                .isEqualTo("One\nTwo\tü €{");
    }

    @Test
    void fontsSayTheCharset() {
        assertThat(read("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}"
                        + "{\\f2\\fcharset134 C;}}{\\f1\\'cf\\'f0\\'e8}{\\f2 \\'c4\\'fa} \\'fc}"))
                .isEqualTo("При您 ü");
    }

    @Test
    void theUsualFontSaysTheCharsetUntilAnotherIsChosen() {
        assertThat(read("{\\rtf1\\ansi\\ansicpg1252\\deff1{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}"
                        + "\\'cf\\'f0\\'e8 {\\f0 \\'fc\\plain \\'e8}}"))
                .isEqualTo("При üи");
    }

    @Test
    void oldDocumentsSayTheirCharsetInAWord() {
        assertThat(read("{\\rtf1\\mac \\'8a\\'a7}")).isEqualTo("äß");
        assertThat(read("{\\rtf1\\pc \\'84\\'9b}")).isEqualTo("ä¢");
        assertThat(read("{\\rtf1\\pca \\'84\\'9b}")).isEqualTo("äø");
        assertThat(read("{\\rtf1\\ansi \\'e4}")).isEqualTo("ä");
        assertThat(read("{\\rtf1\\mac\\ansicpg1251 \\'e8}")).isEqualTo("и");
    }

    /** As Outlook shows it. What is hidden stays in the file that was received. */
    @Test
    void hiddenTextIsNotShown() {
        assertThat(read("{\\rtf1 Seen {\\v hidden \\u8364?\\par}again \\v not\\v0 yes{\\v no\\plain  shown}}"))
                .isEqualTo("Seen again yes shown");
    }

    /** There the words of the HTML count, and it says itself what it hides. */
    @Test
    void hiddenWordsOfHtmlStay() {
        assertThat(passage("{\\rtf1\\fromhtml1{\\*\\htmltag64 <p>}\\v seen{\\*\\htmltag72 </p>}}")
                        .html())
                .isEqualTo("<p>seen</p>");
    }

    @Test
    void htmlComesBackOut() {
        String rtf = "{\\rtf1\\ansi\\fromhtml1{\\*\\htmltag18 <html>}{\\*\\htmltag64 <p>}\\htmlrtf{\\par\\htmlrtf0"
                + "Gr\\'fc\\'dfe {\\*\\htmltag84 &amp;}\\htmlrtf &\\htmlrtf0 {\\*\\mhtmltag84 no}{\\*\\htmltag72 </p>}}}";
        assertThat(passage(rtf).html()).isEqualTo("<html><p>Grüße &amp;</p>");
    }

    @Test
    void picturesInBinaryArePassedOver() {
        assertThat(read("{\\rtf1{\\pict\\bin3 }}}x}ab\\bin999999999 c")).isEqualTo("ab");
    }

    @Test
    void aMillionGroupsDoNoHarm() {
        assertThat(read("{\\rtf1 " + "{\\b ".repeat(1_000_000) + "deep" + "}".repeat(1_000_000) + "}"))
                .isEqualTo("deep");
    }

    @Test
    void whatIsNoRichTextSaysNothing() {
        assertThat(read("hello")).isEmpty();
        assertThat(read("{\\rtf1 \\'zz\\u-1 \\")).isEqualTo("zz\uffff");
    }

    private static String read(String rtf) {
        return passage(rtf).text();
    }

    private static Passage passage(String rtf) {
        return Rtf.passage(collected(rtf.getBytes(StandardCharsets.ISO_8859_1)), MOST);
    }

    private static Collected collected(byte[] bytes) {
        Collected collected = new Collected(bytes.length);
        collected.append(bytes, 0, bytes.length);
        return collected;
    }
}
