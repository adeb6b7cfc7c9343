package io.deskgate.app;

import io.deskgate.core.ticket.Period;
import io.deskgate.core.ticket.TicketFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.Option;

/** When tickets of a list were created and changed last. */
final class PeriodOptions {
    private static final String WHEN = " (2026-11-22, or 2026-11-22T10:00:00Z).";

    @Option(names = "--created-from", paramLabel = "TIME", description = "Created then or later" + WHEN)
    private String createdFrom;

    @Option(names = "--created-until", paramLabel = "TIME", description = "Created before" + WHEN)
    private String createdUntil;

    @Option(names = "--updated-from", paramLabel = "TIME", description = "Changed last then or later" + WHEN)
    private String updatedFrom;

    @Option(names = "--updated-until", paramLabel = "TIME", description = "Changed last before" + WHEN)
    private String updatedUntil;

    /** Of these tickets, those of the periods asked for. */
    TicketFilter in(TicketFilter filter) {
        return filter.createdIn(period(createdFrom, createdUntil)).updatedIn(period(updatedFrom, updatedUntil));
    }

    private static Period period(String from, String until) {
        return new Period(
                from == null ? Period.ALWAYS.from() : moment(from),
                until == null ? Period.ALWAYS.until() : moment(until));
    }

    private static Instant moment(String text) {
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "a time looks like 2026-11-22 or 2026-11-22T10:00:00Z, got \"" + text + "\"", e);
        }
    }
}
