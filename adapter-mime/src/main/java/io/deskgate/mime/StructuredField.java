package io.deskgate.mime;

import java.util.Locale;

/** A field of the form {@code value; name=value; name="value"}, read in one pass. */
final class StructuredField {
    private final String source;
    private final Parameters parameters;
    private String value = "";
    private int position;

    private StructuredField(String source, Parameters parameters) {
        this.source = source;
        this.parameters = parameters;
    }

    static StructuredField of(String raw, HeaderText text) {
        StructuredField field = new StructuredField(raw, new Parameters(text));
        field.read();
        return field;
    }

    /** What stands before the first semicolon, in lower case, without blanks and comments. */
    String value() {
        return value;
    }

    Parameters parameters() {
        return parameters;
    }

    private void read() {
        value = word(";").toLowerCase(Locale.ROOT);
        boolean room = true;
        while (room && position < source.length()) {
            position++;
            room = readParameter();
        }
    }

    private boolean readParameter() {
        String name = word("=;");
        if (position >= source.length() || source.charAt(position) != '=') {
            return true;
        }
        position++;
        skipBlanks();
        String given = position < source.length() && source.charAt(position) == '"' ? quoted() : unquoted();
        return name.isEmpty() || parameters.add(name, given);
    }

    /** Reads up to one of {@code ends}; blanks and comments are left out. */
    private String word(String ends) {
        StringBuilder word = new StringBuilder();
        while (position < source.length() && ends.indexOf(source.charAt(position)) < 0) {
            char c = source.charAt(position);
            if (c == '(') {
                position = Comments.end(source, position);
                continue;
            }
            if (c > ' ') {
                word.append(c);
            }
            position++;
        }
        return word.toString();
    }

    private String quoted() {
        StringBuilder text = new StringBuilder();
        position++;
        while (position < source.length() && source.charAt(position) != '"') {
            position += isEscape() ? 1 : 0;
            text.append(source.charAt(position));
            position++;
        }
        int end = source.indexOf(';', position);
        position = end < 0 ? source.length() : end;
        return text.toString();
    }

    // QUIRK: RFC 5322 lets a backslash quote any character. Windows programs write paths with bare backslashes.
    private boolean isEscape() {
        boolean more = source.charAt(position) == '\\' && position + 1 < source.length();
        return more && (source.charAt(position + 1) == '"' || source.charAt(position + 1) == '\\');
    }

    // QUIRK: a value with blanks, brackets or '=' should be quoted (RFC 2045, 5.1) and often is not.
    private String unquoted() {
        int end = source.indexOf(';', position);
        int from = position;
        position = end < 0 ? source.length() : end;
        return source.substring(from, position).strip();
    }

    private void skipBlanks() {
        while (position < source.length()) {
            char c = source.charAt(position);
            if (c == '(') {
                position = Comments.end(source, position);
            } else if (c <= ' ') {
                position++;
            } else {
                return;
            }
        }
    }
}
