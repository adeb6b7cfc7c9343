package io.deskgate.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.TrimmedText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whatever the text is. */
class AnyTextTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> LINES = List.of(
            "",
            "",
            "",
            " ",
            "Yes.",
            "Hello Kim,",
            "Regards, Robin",
            "> quoted",
            ">> twice",
            "KL> quoted",
            ">",
            "--",
            "-- ",
            "---",
            "____________",
            "====",
            "- Robin",
            "On 3 March 2026 at 9:12, Kim <kim@example.org> wrote:",
            "Am 03.03.26 um 09:12 schrieb Kim:",
            "Kim wrote:",
            "From: Kim <kim@example.org>",
            "Sent: 3 March 2026",
            "To: Robin",
            "Subject: x",
            "-----Original Message-----",
            "---------- Forwarded message ----------",
            "Sent from my iPhone",
            "```",
            "Please reply above this line",
            "robin@example.org",
            "+49 30 1234567",
            "www.example.org",
            "This message is confidential and intended only for the addressee.",
            "On 3 March 2026",
            "<kim@example.org> wrote:",
            ">>> Kim <kim@example.org> 03.03.26 09:12 >>>",
            "| a | b |");

    @Test
    void theNewTextIsPartOfTheTextAndNeverEmpty() {
        for (int seed = 0; seed < 5_000; seed++) {
            String text = text(new Random(seed));
            TrimmedText trimmed = FixturesTest.TRIMMER.trim(text, List.of());

            assertThat(trimmed.newText().isEmpty()).as("seed %d", seed).isEqualTo(text.isBlank());
            assertThat(trimmed.text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 3 March 2026 ",
                "On 3 March 2026\n",
                "wrote:\n",
                "Kim wrote:\n",
                "> q\na\n",
                ">",
                "> q\n",
                "-- \nx\n",
                "--\n\n",
                "-",
                "_",
                "From: a@b.example\n",
                "From: a\nx\n",
                "Sent: 3 March\n\n",
                "```\n",
                "Sent from my iPhone\n",
                "Sent from my iPhone\n\n-----\n\n",
                "a@b.example\n+49 30 1234567\nwww.example.org\n\n",
                " ",
                "\n",
                "\u00A0",
                "\u0301",
                "confidential addressee in error\n\n",
                "Please reply above\n",
                "<",
                "<\n",
                "https://",
                "1:1.",
                "1\n",
                "\u202E",
                "On\n\n",
                "x",
                "-----Original\n",
                "- a\n\n",
                "Regards\n",
                "|\n",
                "a\n> "
            })
    void twiceTheTextTakesAboutTwiceTheTime(String piece) {
        String once = piece.repeat(150_000 / piece.length());
        time(once);

        assertThat(time(once + once)).isLessThan(4 * time(once) + 1_000_000_000L);
    }

    /** Of the processor, so that a busy machine does not count. */
    private static long time(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        FixturesTest.TRIMMER.trim(text, List.of());
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int lines = random.nextInt(14); lines >= 0; lines--) {
            text.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
        }
        return text.toString();
    }
}
