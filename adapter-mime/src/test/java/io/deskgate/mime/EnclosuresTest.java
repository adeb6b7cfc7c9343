package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EnclosuresTest {
    private static final String TEXT =
            "before\nbegin 644 a.txt\n#86)C\n`\nend\n(in brackets)\nbegin at\n=equals\nafter\n";
    private final Noted noted = new Noted();

    @Test
    void aFileIsTakenOutOfTheTextAroundIt() throws IOException {
        assertThat(textLeft(TEXT, TEXT.length())).isEqualTo("before\n(in brackets)\nbegin at\n=equals\nafter\n");
    }

    @Test
    void piecesOfAnySizeGiveTheSameText() throws IOException {
        String whole = textLeft(TEXT, TEXT.length());
        for (int size = 1; size < TEXT.length(); size++) {
            assertThat(textLeft(TEXT, size)).isEqualTo(whole);
        }
    }

    @Test
    void whatIsNoFileComesBackByteForByte() throws IOException {
        Random random = new Random(644);
        String[] words = {"begin 644 x\n", "begin", " 644", "\n", "\r\n", "=ybegin", "(This file", "end\n", "a"};
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(3) == 0 ? "é" : "");
            }
            assertThat(textLeft(text.toString(), 1 + random.nextInt(5))).isEqualTo(text.toString());
        }
    }

    @Test
    void aLineLongerThanAnyBufferIsKept() throws IOException {
        String text = "b".repeat(100_000) + "\nbegin 644 " + "n".repeat(50_000) + "\nend";

        assertThat(textLeft(text, 4096)).isEqualTo(text);
    }

    @Test
    void noMoreFilesAreTakenThanAMessageMayHaveParts() throws IOException {
        String file = "begin 644 a\n#86)C\nend\n";
        int limit = noted.text.limits().parts();

        assertThat(textLeft(file.repeat(limit + 3), 4096)).isEqualTo(file.repeat(3));
    }

    private String textLeft(String text, int size) throws IOException {
        try (Attic attic = new Attic();
                Files files = new Files(noted.text, attic)) {
            TextShelf.Sheet sheet = new TextShelf(1_000_000, noted.defects).sheet();
            Enclosures enclosures = new Enclosures(sheet, files.shelves(), noted.text);
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            for (int at = 0; at < bytes.length; at += size) {
                enclosures.write(bytes, at, Math.min(size, bytes.length - at));
            }
            enclosures.finish();
            return sheet.collected().latin1();
        }
    }
}
