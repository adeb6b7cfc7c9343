package io.deskgate.mime;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The first value of each property of a calendar object and of the first event in it (RFC 5545). */
final class ICalendar {
    private static final Property NOTHING = new Property("", "");
    private static final int MOST_PROPERTIES = 500;

    private final Map<String, Property> properties = new HashMap<>();
    private int depth;
    private boolean inEvent;
    private boolean done;

    /**
     * A property without its name.
     *
     * @param parameters as written, each behind a semicolon
     */
    record Property(String parameters, String value) {}

    private ICalendar() {}

    static ICalendar read(String text) {
        ICalendar calendar = new ICalendar();
        int from = 0;
        while (from < text.length() && calendar.properties.size() < MOST_PROPERTIES) {
            int end = endOfLine(text, from);
            calendar.add(unfolded(text.substring(from, end)));
            from = end + 1;
        }
        return calendar;
    }

    /** A property; one without anything when there is none. */
    Property get(String name) {
        return properties.getOrDefault(name, NOTHING);
    }

    /** A line that begins with a blank goes on with the one before it. */
    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        while (end >= 0 && end + 1 < text.length() && (text.charAt(end + 1) == ' ' || text.charAt(end + 1) == '\t')) {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }

    private static String unfolded(String lines) {
        StringBuilder line = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (c == '\n') {
                i++;
            } else if (c != '\r') {
                line.append(c);
            }
        }
        return line.toString();
    }

    private void add(String line) {
        int colon = endOfParameters(line);
        if (colon < 0) {
            return;
        }
        int semicolon = line.indexOf(';');
        int nameEnd = semicolon >= 0 && semicolon < colon ? semicolon : colon;
        String name = line.substring(0, nameEnd).toUpperCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip();
        if (name.equals("BEGIN") || name.equals("END")) {
            nest(name, value.toUpperCase(Locale.ROOT));
        } else if (depth == 1 || inEvent && depth == 2 && !done) {
            properties.putIfAbsent(name, new Property(line.substring(nameEnd, colon), value));
        }
    }

    private void nest(String beginOrEnd, String component) {
        boolean event = component.equals("VEVENT") || component.equals("VTODO");
        depth += beginOrEnd.equals("BEGIN") ? 1 : -1;
        done |= event && beginOrEnd.equals("END");
        inEvent = depth == 2 ? event || inEvent && !beginOrEnd.equals("BEGIN") : inEvent && depth > 2;
    }

    /** A colon in quotes ends nothing. */
    private static int endOfParameters(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }
}
