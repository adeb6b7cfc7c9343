package io.deskgate.core.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PrivateFilesTest {
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "an open file keeps its name there")
    void aSpooledMessageLeavesNoNameBehindEvenWhileItIsOpen() throws IOException {
        try (Content content = Content.readFrom(new ByteArrayInputStream(new byte[2 * ContentWriter.MEMORY_BYTES]))) {
            assertThat(content.size()).isPositive();
            assertThat(spoolFiles()).isEmpty();
        }
    }

    private static List<Path> spoolFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(PrivateFiles.prefix()))
                    .toList();
        }
    }
}
