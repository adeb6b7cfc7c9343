package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnrichedTest {
    @ParameterizedTest
    @CsvSource({
        "<bold>a</bold> b, a b",
        "a<<b, a<b",
        "1 < 2, 1 < 2",
        "<color><param>red</param>a</color>, a",
        "a <lt> b, a < b",
        "<param>never closed, never closed",
        "<bold, <bold"
    })
    void commandsGoAndWordsStay(String source, String words) {
        assertThat(Enriched.words(source)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<param>", "<comment>", "<x>", "\n"})
    void whatNeverClosesTakesNoLonger(String piece) {
        String text = piece.repeat(1_000_000);

        String words = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Enriched.words(text));

        assertThat(words.length()).isLessThanOrEqualTo(text.length());
    }
}
