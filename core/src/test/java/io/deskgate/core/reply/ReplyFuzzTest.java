package io.deskgate.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.deskgate.core.email.TrimmedText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever a text says, nothing of it is lost. Over the seeds with all tests; for real with dev/fuzz. */
class ReplyFuzzTest {
    @FuzzTest
    void reply(byte[] said) {
        String text = new String(said, StandardCharsets.UTF_8);
        TrimmedText trimmed = FixturesTest.TRIMMER.trim(text, List.of());

        assertThat(trimmed.text()).isEqualTo(text);
        assertThat(trimmed.newText().isBlank())
                .isEqualTo(TrimmedText.whole(text).newText().isBlank());
    }
}
