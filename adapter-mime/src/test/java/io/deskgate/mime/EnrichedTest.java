package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnrichedTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Of the processor, so that a busy machine does not count. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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

        long begun = THREADS.getCurrentThreadCpuTime();
        String words = Enriched.words(text);

        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun)).isLessThan(PATIENCE);
        assertThat(words.length()).isLessThanOrEqualTo(text.length());
    }
}
