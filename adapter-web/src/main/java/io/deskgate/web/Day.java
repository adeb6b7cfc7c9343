package io.deskgate.web;

import io.deskgate.core.ticket.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Days as a date field sends them, counted in UTC. */
final class Day {
    private Day() {}

    /** From the beginning of one day to the end of another; an empty text leaves that side open. */
    static Period period(String from, String until) {
        Instant begin = from.isEmpty() ? Period.ALWAYS.from() : begin(from, 0);
        Instant end = until.isEmpty() ? Period.ALWAYS.until() : begin(until, 1);
        return new Period(begin, end);
    }

    private static Instant begin(String day, int later) {
        try {
            return LocalDate.parse(day)
                    .plusDays(later)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a day looks like 2026-11-25, got \"" + day + "\"", e);
        }
    }
}
