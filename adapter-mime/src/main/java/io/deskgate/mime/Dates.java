package io.deskgate.mime;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Reads the Date field in RFC 5322 form and the sloppy forms that are seen: any order, any separator. */
final class Dates {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LONGEST = 100;

    private final String source;
    private int position;
    private int day = -1;
    private int month = -1;
    private int year = -1;
    private int timeOfDay = -1;
    private int offset;

    private Dates(String source) {
        this.source = source;
    }

    /** Empty when it cannot be read or no calendar has it. A zone nobody knows counts as none. */
    static Optional<Instant> read(String line) {
        Dates date = new Dates(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        while (date.position < date.source.length()) {
            date.step();
        }
        return date.instant();
    }

    private void step() {
        char c = source.charAt(position);
        if (isDigit(c)) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else if ((c == '+' || c == '-') && timeOfDay >= 0) {
            zone(c == '-' ? -1 : 1);
        } else if (c == '(') {
            position = Comments.end(source, position);
        } else {
            position++;
        }
    }

    private void number() {
        int from = position;
        int value = digits();
        int length = position - from;
        if (position < source.length() && source.charAt(position) == ':' && timeOfDay < 0) {
            time(value);
        } else if (length == 4 && year < 0) {
            year = value;
        } else if (day >= 0 && month < 0 && year >= 0) {
            swapIn(value);
        } else if (day < 0) {
            day = value;
        } else if (year < 0) {
            year = length <= 2 ? value + (value < 50 ? 2000 : 1900) : length == 3 ? value + 1900 : value;
        }
    }

    /** In 2026-10-06 the month stands before the day. */
    private void swapIn(int value) {
        month = day - 1;
        day = value;
    }

    private void time(int hour) {
        position++;
        int minute = digits();
        int second = 0;
        if (position < source.length() && source.charAt(position) == ':') {
            position++;
            second = digits();
        }
        boolean real = hour < 24 && minute < 60 && second <= 60;
        timeOfDay = real ? hour * 3600 + minute * 60 + Math.min(second, 59) : -2;
    }

    private void zone(int sign) {
        position++;
        int from = position;
        int value = digits();
        if (position < source.length() && source.charAt(position) == ':') {
            position++;
            value = value * 100 + digits();
        }
        value = position - from <= 2 ? value * 100 : value;
        boolean real = value / 100 <= 14 && value % 100 < 60;
        offset = real ? sign * (value / 100 * 3600 + value % 100 * 60) : offset;
    }

    private void word() {
        int from = position;
        while (position < source.length() && Character.isLetter(source.charAt(position))) {
            position++;
        }
        String word = source.substring(from, position).toLowerCase(Locale.ROOT);
        if (timeOfDay >= 0 && word.equals("pm") && timeOfDay < 12 * 3600) {
            timeOfDay += 12 * 3600;
        } else if (month < 0 && word.length() >= 3 && monthOf(word) >= 0) {
            month = monthOf(word);
        } else if (timeOfDay >= 0) {
            offset = ZoneNames.offset(word, offset);
        }
    }

    private static int monthOf(String word) {
        int at = MONTHS.indexOf(word.substring(0, 3));
        return at >= 0 && at % 3 == 0 ? at / 3 : -1;
    }

    private int digits() {
        int value = 0;
        while (position < source.length() && isDigit(source.charAt(position))) {
            value = Math.min(value * 10 + source.charAt(position) - '0', 1_000_000);
            position++;
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Optional<Instant> instant() {
        if (!Calendar.exists(year, month, day) || timeOfDay == -2) {
            return Optional.empty();
        }
        long seconds = Calendar.epochDay(year, month, day) * 86_400L + Math.max(timeOfDay, 0) - offset;
        return Optional.of(Instant.ofEpochSecond(seconds));
    }
}
