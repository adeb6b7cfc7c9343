package io.deskgate.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How values read on a page. */
final class Wording {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final long KILO = 1024;

    private Wording() {}

    /** IN_PROGRESS reads "In progress". */
    static String of(Enum<?> value) {
        String words = value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The class by which the style knows the value. */
    static String styleOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** For people; the script puts it into their own time zone. */
    static String of(Instant moment) {
        return MOMENT.format(moment);
    }

    static String hour(Instant moment) {
        return HOUR.format(moment);
    }

    /** For machines. */
    static String iso(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        long kilobytes = (bytes + KILO / 2) / KILO;
        return kilobytes < KILO ? kilobytes + " kB" : kilobytes / KILO + " MB";
    }

    static String count(long number, String one, String many) {
        return number == 1 ? "1 " + one : String.format(Locale.ENGLISH, "%,d %s", number, many);
    }
}
