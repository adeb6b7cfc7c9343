package io.deskgate.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Shows points in time to people, in the time zone of the machine. */
final class Timestamps {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private Timestamps() {}

    static String show(Instant instant) {
        return MINUTES.format(instant);
    }
}
