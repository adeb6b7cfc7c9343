package io.deskgate.core.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {
    private static final int LIMIT = ContentWriter.MEMORY_BYTES;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, LIMIT - 1, LIMIT, LIMIT + 1, 3 * LIMIT})
    void givesBackWhatWasReadAsOftenAsWanted(int size) throws IOException {
        byte[] bytes = bytes(size);

        try (Content content = Content.readFrom(new ByteArrayInputStream(bytes))) {
            assertThat(content.size()).isEqualTo(size);
            assertThat(content.open().readAllBytes()).isEqualTo(bytes);
            assertThat(content.open().readAllBytes()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT, 2 * LIMIT})
    void aSliceIsAPartOfTheWhole(int size) throws IOException {
        byte[] bytes = bytes(size);

        try (Content content = Content.readFrom(new ByteArrayInputStream(bytes))) {
            Content slice = content.slice(100, 1000).slice(10, 5);

            assertThat(slice.open().readAllBytes()).containsExactly(Arrays.copyOfRange(bytes, 110, 115));
        }
    }

    @Test
    void aSliceThatIsNotInsideIsRefused() {
        Content content = Content.of(new byte[10]);

        assertThatThrownBy(() -> content.slice(5, 6)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void contentInAFileIsGoneOnceClosed() throws IOException {
        Content content = Content.readFrom(new ByteArrayInputStream(bytes(2 * LIMIT)));

        content.close();

        assertThatThrownBy(() -> content.open().read()).isInstanceOf(IOException.class);
    }

    @Test
    void singleBytesAndBlocksCanBeMixed() throws IOException {
        try (ContentWriter writer = new ContentWriter()) {
            writer.write('a');
            writer.write(new byte[] {'b', 'c', 'd'}, 1, 2);

            assertThat(writer.finish().open().readAllBytes()).asString().isEqualTo("acd");
        }
    }

    @Test
    void twoReadersDoNotDisturbEachOther() throws IOException {
        byte[] bytes = bytes(2 * LIMIT);

        try (Content content = Content.readFrom(new ByteArrayInputStream(bytes));
                var one = content.open();
                var other = content.open()) {
            one.skipNBytes(LIMIT);

            assertThat(other.readNBytes(10)).containsExactly(Arrays.copyOf(bytes, 10));
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
