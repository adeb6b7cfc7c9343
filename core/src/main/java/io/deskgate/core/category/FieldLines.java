package io.deskgate.core.category;

import java.util.Locale;

/** Goes through a text field by field; what is no field is passed over. */
final class FieldLines {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_VALUE = 2000;

    private final String text;
    private int position;
    private String name = "";
    private final StringBuilder value = new StringBuilder();

    FieldLines(String text) {
        this.text = text;
    }

    /** Goes to the next field; false when there is none. */
    boolean next() {
        while (position < text.length()) {
            String line = line();
            name = nameOf(line);
            if (!name.isEmpty()) {
                value.setLength(0);
                append(line.substring(line.indexOf(':') + 1));
                unfold();
                return true;
            }
        }
        return false;
    }

    String name() {
        return name;
    }

    String value() {
        return value.toString().strip();
    }

    /** The name of the field a line begins, in lower case; empty when it begins none. */
    static String nameOf(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0 || colon > LONGEST_NAME) {
            return "";
        }
        for (int at = 0; at < colon; at++) {
            char c = line.charAt(at);
            if (c != '-' && c != '_' && !(c < 128 && Character.isLetterOrDigit(c))) {
                return "";
            }
        }
        return line.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private void unfold() {
        while (position < text.length() && isBlank(text.charAt(position))) {
            String line = line();
            if (line.isBlank()) {
                return;
            }
            append(line);
        }
    }

    private void append(String line) {
        if (value.length() < LONGEST_VALUE) {
            value.append(line, 0, Math.min(line.length(), LONGEST_VALUE)).append(' ');
        }
    }

    private String line() {
        int end = text.indexOf('\n', position);
        String line = text.substring(position, end < 0 ? text.length() : end);
        position = end < 0 ? text.length() : end + 1;
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
