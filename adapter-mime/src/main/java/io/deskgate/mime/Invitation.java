package io.deskgate.mime;

import java.util.Locale;

/** One line that says what a calendar object is about: what, when, where, from whom. */
final class Invitation {
    private static final int DATE = 8;
    private static final int DATE_AND_MINUTES = 13;
    private static final int LONGEST_VALUE = 200;

    private final ICalendar calendar;
    private final StringBuilder line = new StringBuilder();

    private Invitation(ICalendar calendar) {
        this.calendar = calendar;
    }

    /** Empty when there is no event in it. */
    static String line(String text) {
        Invitation invitation = new Invitation(ICalendar.read(text));
        boolean event = !invitation.value("DTSTART").isEmpty()
                || !invitation.value("SUMMARY").isEmpty();
        return event ? invitation.line() : "";
    }

    private String line() {
        String kind = kind().concat(": ");
        String what = what();
        line.append(what.startsWith(kind) ? "" : kind).append(what);
        append(when());
        append(value("LOCATION"));
        String from = person(calendar.get("METHOD").value().equalsIgnoreCase("REPLY") ? "ATTENDEE" : "ORGANIZER");
        append(from.isEmpty() ? "" : "from ".concat(from));
        return OneLine.of(line.toString());
    }

    private void append(String more) {
        line.append(more.isEmpty() ? "" : ", ").append(more);
    }

    private String kind() {
        return switch (value("METHOD").toUpperCase(Locale.ROOT)) {
            case "REQUEST" -> "Invitation";
            case "CANCEL" -> "Cancelled";
            case "REPLY" -> answer();
            case "COUNTER" -> "Other time proposed";
            default -> "Event";
        };
    }

    private String answer() {
        String parameters = calendar.get("ATTENDEE").parameters().toUpperCase(Locale.ROOT);
        if (parameters.contains("PARTSTAT=ACCEPTED")) {
            return "Accepted";
        }
        if (parameters.contains("PARTSTAT=DECLINED")) {
            return "Declined";
        }
        return parameters.contains("PARTSTAT=TENTATIVE") ? "Accepted tentatively" : "Answered";
    }

    private String what() {
        String summary = value("SUMMARY");
        return summary.isEmpty() ? "(untitled)" : summary;
    }

    private String when() {
        ICalendar.Property start = calendar.get("DTSTART");
        String begin = moment(start.value());
        String end = moment(calendar.get("DTEND").value());
        boolean sameDay = begin.length() > 10 && end.startsWith(begin.substring(0, 10));
        boolean spans = !end.isEmpty() && begin.length() > 10;
        String shown = spans ? begin.concat("\u2013").concat(sameDay ? end.substring(11) : end) : begin;
        return shown.concat(zone(start));
    }

    /** "2026-10-20 14:00", or the date alone; empty when it is neither. */
    private static String moment(String written) {
        for (int i = 0; i < Math.min(written.length(), DATE_AND_MINUTES); i++) {
            if (!(written.charAt(i) >= '0' && written.charAt(i) <= '9' || i == DATE && written.charAt(i) == 'T')) {
                return "";
            }
        }
        if (written.length() < DATE) {
            return "";
        }
        String day = written.substring(0, 4) + "-" + written.substring(4, 6) + "-" + written.substring(6, DATE);
        boolean timed = written.length() >= DATE_AND_MINUTES;
        return timed ? day + " " + written.substring(9, 11) + ":" + written.substring(11, DATE_AND_MINUTES) : day;
    }

    private static String zone(ICalendar.Property start) {
        if (start.value().endsWith("Z")) {
            return " UTC";
        }
        String zone = parameter(start.parameters(), "TZID");
        return zone.isEmpty() ? "" : " (".concat(zone).concat(")");
    }

    private String person(String name) {
        ICalendar.Property person = calendar.get(name);
        String address = person.value();
        boolean mail = address.regionMatches(true, 0, "mailto:", 0, 7);
        String common = parameter(person.parameters(), "CN");
        return common.isEmpty() ? address.substring(mail ? 7 : 0) : common;
    }

    private static String parameter(String parameters, String name) {
        String start = ";".concat(name).concat("=");
        int at = parameters.toUpperCase(Locale.ROOT).indexOf(start);
        if (at < 0) {
            return "";
        }
        int from = at + start.length();
        boolean quoted = from < parameters.length() && parameters.charAt(from) == '"';
        int end = parameters.indexOf(quoted ? '"' : ';', quoted ? from + 1 : from);
        return parameters.substring(quoted ? from + 1 : from, end < 0 ? parameters.length() : end);
    }

    /** A value for people: RFC 5545, 3.3.11 escapes commas and the like. */
    private String value(String name) {
        String written = OneLine.cut(calendar.get(name).value(), LONGEST_VALUE);
        StringBuilder value = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            boolean escaped = written.charAt(i) == '\\' && i + 1 < written.length();
            i += escaped ? 1 : 0;
            char c = written.charAt(i);
            value.append(escaped && (c == 'n' || c == 'N') ? ' ' : c);
        }
        return value.toString().strip();
    }
}
