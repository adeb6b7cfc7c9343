package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileNameTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "report.pdf, report.pdf",
        "Preise für 2026.csv, Preise_für_2026.csv",
        "../../etc/passwd, file-.._.._etc_passwd",
        ".htaccess, file-.htaccess",
        "con, file-con",
        "COM1.txt, file-COM1.txt",
        "a:b|c, a_b_c",
        "'', file-"
    })
    void aNameIsMadeSafe(String name, String safe) {
        assertThat(SafeFileName.of(name)).isEqualTo(safe);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(SafeFileName.of("x".repeat(300) + ".pdf")).hasSize(120).endsWith(".pdf");
    }

    @Test
    void aFileThatExistsIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "mine");

        assertThat(SafeFileName.newFile(folder, "a.txt")).isEqualTo(folder.resolve("a-2.txt"));
    }
}
