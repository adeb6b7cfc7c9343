package io.deskgate.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FinderTest {
    @Test
    void findsWhatLookingForEachPieceFinds() {
        Random chance = new Random(20261125);
        for (int run = 0; run < 2000; run++) {
            List<String> pieces = letters(chance, 1 + chance.nextInt(5), 4);
            String text = letters(chance, 1, 30).get(0);
            assertThat(new Finder(pieces).isIn(text))
                    .as("%s in %s", pieces, text)
                    .isEqualTo(pieces.stream().anyMatch(text::contains));
        }
    }

    @Test
    void thePlaceMustFit() {
        Finder finder = new Finder(List.of("ab", "b"));

        assertThat(finder.first("xab".toCharArray(), (text, start, end) -> start == 2))
                .hasValue("b");
        assertThat(finder.first("xab".toCharArray(), (text, start, end) -> end == 2))
                .isEmpty();
    }

    private static List<String> letters(Random chance, int count, int longest) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            StringBuilder word = new StringBuilder();
            for (int left = 1 + chance.nextInt(longest); left > 0; left--) {
                word.append("ab\u4E2D".charAt(chance.nextInt(3)));
            }
            all.add(word.toString());
        }
        return all;
    }
}
