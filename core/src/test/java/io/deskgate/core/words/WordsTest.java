package io.deskgate.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "Ünïcode Wörter, unicode worter",
        "e\u0301tude, etude",
        "Ёлка и Йод, елка и иод",
        "ΆΛΦΑ, αλφα",
        "自動返信, 自動返信",
        "a\u200Bb, ab",
        "x-y_z 5, x y z",
        "don't, don t"
    })
    void compareWithoutCaseAndAccents(String text, String phrase) {
        assertThat(Words.phrase(text)).isEqualTo(phrase);
    }

    @Test
    void foldTheSameWayWhetherLettersAreSeenAloneOrAmongOthers() {
        for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
            String text = "Éa" + (char) letter + "b " + (char) letter;

            assertThat(Words.fold(text)).as("U+%04X", letter).isEqualTo(Words.foldTogether(text));
        }
    }
}
