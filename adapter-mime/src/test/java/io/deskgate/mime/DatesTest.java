package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final Instant WRITTEN = Instant.parse("2026-10-06T08:30:15Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tue, 06 Oct 2026 10:30:15 +0200",
                "6 Oct 2026 10:30:15 +0200 (CEST)",
                "Tue, 6 Oct 26 10:30:15 +02:00",
                "Tue,06-Oct-2026 08:30:15 GMT",
                "Tue Oct  6 08:30:15 2026",
                "2026-10-06T08:30:15Z",
                "2026-10-06 10:30:15 +0200",
                "Tuesday, October 6, 2026 4:30:15 EDT",
                "Tue, 06 Oct 2026 08:30:15"
            })
    void manyFormsAreRead(String date) {
        assertThat(Dates.read(date)).contains(WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday-ish",
                "Tue, 06 Oct 99999 10:00:00 +0000",
                "Tue, 06 Oct 300000 10:00:00 +0000",
                "Tue, 31 Feb 2026 10:00:00 +0000",
                "Tue, 06 Oct 2026 25:61:61 +0000",
                "Sat, 01 Jan 0000 00:00:00 +0000",
                "99999999999999999999 Oct 2026 10:00 +0000"
            })
    void whatNoCalendarHasIsNoDate(String date) {
        assertThat(Dates.read(date)).isEmpty();
    }

    @Test
    void anImpossibleZoneCountsAsNone() {
        assertThat(Dates.read("Tue, 06 Oct 2026 08:30:15 +9999")).contains(WRITTEN);
    }

    @Test
    void daysAreCountedAsTheJdkDoes() {
        for (LocalDate day = LocalDate.of(1890, 1, 1); day.getYear() < 2110; day = day.plusDays(1)) {
            assertThat(Calendar.epochDay(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth()))
                    .isEqualTo(day.toEpochDay());
        }
    }
}
