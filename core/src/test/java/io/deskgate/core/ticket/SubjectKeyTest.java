package io.deskgate.core.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Disk 97 % full, disk 98 % FULL",
        "'  Disk   full ', Disk-full!",
        "ДИСК полон, диск ПОЛОН",
    })
    void countersCaseAndSignsMakeNoDifference(String one, String other) {
        assertThat(SubjectKey.of(one)).isEqualTo(SubjectKey.of(other));
    }

    @Test
    void otherWordsDo() {
        assertThat(SubjectKey.of("disk full")).isNotEqualTo(SubjectKey.of("disk empty"));
    }

    @Test
    void aLongSubjectIsToldByItsBeginning() {
        assertThat(SubjectKey.of("a".repeat(5_000))).isEqualTo(new SubjectKey("a".repeat(SubjectKey.MAX_CHARS)));
    }

    @Test
    void aSubjectWithoutLettersHasAnEmptyKey() {
        assertThat(SubjectKey.of("2026-11-22 #17 🔥")).isEqualTo(new SubjectKey(""));
    }
}
