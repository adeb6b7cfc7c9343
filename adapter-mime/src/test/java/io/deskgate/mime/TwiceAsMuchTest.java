package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Segment;
import io.deskgate.core.email.Segment.Kind;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Twice as much of what a stranger can repeat takes about twice the time, not four times. */
class TwiceAsMuchTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void namesAnsweredAgainAndAgain() {
        assertTwiceTakesTwice(100_000, count -> {
            Element div = new Element("div").attr("class", "x_".repeat(count));
            assertThat(QuoteMarkup.of(div)).isEqualTo(QuoteMarkup.Mark.NONE);
        });
    }

    @Test
    void addressesThatNeverClose() {
        assertTwiceTakesTwice(100_000, count -> {
            LetterCursor cursor = new LetterCursor("<http ".repeat(count));
            while (!cursor.atEnd()) {
                cursor.next();
            }
        });
    }

    @Test
    void marksBehindALongRule() {
        assertTwiceTakesTwice(5_000, count -> {
            String text = "a" + "-".repeat(20 * count) + "b";
            MarkedText marked = new MarkedText("a" + ".".repeat(count) + "b", marks(count));
            assertThat(MarkTransfer.to(text, marked).text()).isEqualTo(text);
        });
    }

    @Test
    void marksBehindManyBlanks() {
        assertTwiceTakesTwice(40_000, count -> {
            TextLayout layout = new TextLayout();
            layout.words("a" + "\u00a0".repeat(count));
            for (int i = 0; i < count; i++) {
                assertOne(layout.end());
            }
        });
    }

    /** Cheaper than AssertJ, which would be most of the work. */
    private static void assertOne(int end) {
        if (end != 1) {
            throw new AssertionError("the last word ends at " + end);
        }
    }

    private static List<Segment> marks(int count) {
        List<Segment> marks = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            marks.add(new Segment(Kind.QUOTE, i, i + 1));
        }
        return marks;
    }

    private static void assertTwiceTakesTwice(int count, IntConsumer work) {
        time(count, work);

        assertThat(time(2 * count, work)).isLessThan(3 * time(count, work) + 200_000_000L);
    }

    /** Of the processor, so that a busy machine does not count. */
    private static long time(int count, IntConsumer work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.accept(count);
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
