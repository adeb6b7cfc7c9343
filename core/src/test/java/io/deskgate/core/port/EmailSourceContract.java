package io.deskgate.core.port;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.RawEmail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every source keeps, shown with a single message. */
public interface EmailSourceContract {
    /** A source in which this one message waits. */
    EmailSource sourceWith(byte[] message);

    /** Whether the message of that source still waits: whoever keeps it would show it again. */
    boolean stillWaiting(EmailSource source);

    @Test
    default void theMessageIsShownOnceByteForByte() {
        byte[] message = bytes(anEmail().rawWithCrLf());
        List<byte[]> shown = new ArrayList<>();

        sourceWith(message).drain((raw, envelope) -> {
            shown.add(bytes(raw));
            return Settlement.DONE;
        });

        assertThat(shown).singleElement().isEqualTo(message);
    }

    @Test
    default void theEnvelopeNamesTheSource() {
        sourceWith(new byte[] {'x'}).drain((raw, envelope) -> {
            assertThat(envelope.source()).isNotBlank();
            return Settlement.DONE;
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Settlement.class,
            names = {"DONE", "SET_ASIDE"})
    default void whatIsSettledWaitsNoMore(Settlement settlement) {
        EmailSource source = sourceWith(new byte[] {'x'});

        source.drain((raw, envelope) -> settlement);

        assertThat(stillWaiting(source)).isFalse();
    }

    @Test
    default void whatIsToBeRetriedStillWaits() {
        EmailSource source = sourceWith(new byte[] {'x'});

        source.drain((raw, envelope) -> Settlement.RETRY_LATER);

        assertThat(stillWaiting(source)).isTrue();
    }

    @Test
    default void whatWasNotSettledStillWaits() {
        EmailSource source = sourceWith(new byte[] {'x'});

        assertThatThrownBy(() -> source.drain((raw, envelope) -> {
                    throw new IllegalStateException("boom");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stillWaiting(source)).isTrue();
    }

    private static byte[] bytes(RawEmail raw) {
        try {
            return raw.open().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
