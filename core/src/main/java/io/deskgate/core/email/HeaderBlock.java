package io.deskgate.core.email;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The header lines in front of a message, unfolded but not decoded: one character per byte (ISO 8859-1). Enough to see
 * who handed the message over; what a field means is for the {@code EmailParser} to say. Reads at most
 * {@link ParserLimits#headerBytes()} bytes.
 */
public final class HeaderBlock {
    private static final String MBOX_SEPARATOR = "From ";
    /** Most headers are shorter, most messages with files are longer. */
    private static final int USUAL_BYTES = 16 * 1024;

    private final List<Field> fields;
    private final long start;
    private final long bodyStart;

    private HeaderBlock(List<Field> fields, long start, long bodyStart) {
        this.fields = List.copyOf(fields);
        this.start = start;
        this.bodyStart = bodyStart;
    }

    /** One header field; {@code name} in lower case, {@code value} on one line without blanks around. */
    public record Field(String name, String value) {}

    static HeaderBlock of(Content content) throws IOException {
        HeaderBlock usual = of(content, USUAL_BYTES);
        boolean whole = usual.isComplete() && usual.bodyStart < USUAL_BYTES || content.size() <= USUAL_BYTES;
        return whole ? usual : of(content, ParserLimits.DEFAULT.headerBytes());
    }

    private static HeaderBlock of(Content content, long mostBytes) throws IOException {
        int limit = (int) Math.min(content.size(), mostBytes);
        String text = new String(content.open().readNBytes(limit), StandardCharsets.ISO_8859_1);
        return new Scan(LineEnd.of(text).usual(text)).block();
    }

    /** All fields, topmost first. */
    public List<Field> fields() {
        return fields;
    }

    /** The topmost field of this name, in whatever case it was written. */
    public Optional<String> first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** All fields of this name, topmost first. */
    public List<String> all(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<String> values = new ArrayList<>();
        for (Field field : fields) {
            if (field.name().equals(wanted)) {
                values.add(field.value());
            }
        }
        return values;
    }

    /** All fields of this name that stand above the topmost field of the other name. */
    public List<String> allAbove(String name, String other) {
        List<String> values = new ArrayList<>();
        for (Field field : fields) {
            if (field.name().equals(other)) {
                return values;
            }
            if (field.name().equals(name)) {
                values.add(field.value());
            }
        }
        return values;
    }

    /** Whether the end of the header was found. */
    boolean isComplete() {
        return bodyStart >= 0;
    }

    /** Where the message begins, behind an mbox separator. */
    long start() {
        return start;
    }

    /** Where the body begins; negative when the header does not end within the limit. */
    long bodyStart() {
        return bodyStart;
    }

    private static final class Scan {
        private final String text;
        private final List<Field> fields = new ArrayList<>();
        private final StringBuilder value = new StringBuilder();
        private String name = "";
        private int position;

        Scan(String text) {
            this.text = text;
        }

        HeaderBlock block() {
            // QUIRK: Postfix local(8) and pipe(8) with flag F put an mbox separator in front, which holds the time of
            // delivery: a second try would have another name if it counted.
            if (text.startsWith(MBOX_SEPARATOR)) {
                line();
            }
            int start = position;
            return new HeaderBlock(fields, start, readFields());
        }

        /** Reads up to the blank line; answers where the body begins, -1 when there is none. */
        private int readFields() {
            while (position < text.length()) {
                String line = line();
                if (line.isEmpty()) {
                    keepField();
                    return position;
                }
                add(line);
            }
            keepField();
            return -1;
        }

        private String line() {
            int end = text.indexOf('\n', position);
            int next = end < 0 ? text.length() : end + 1;
            String line = text.substring(position, end < 0 ? text.length() : end);
            position = next;
            return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        }

        private void add(String line) {
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                value.append(' ').append(line.strip());
                return;
            }
            keepField();
            int colon = line.indexOf(':');
            if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                value.append(line, colon + 1, line.length());
            }
        }

        private void keepField() {
            if (!name.isEmpty()) {
                fields.add(new Field(name, value.toString().strip()));
            }
            name = "";
            value.setLength(0);
        }
    }
}
