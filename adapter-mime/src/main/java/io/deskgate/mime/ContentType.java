package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.util.Set;

/** What a part is said to be: a media type in lower case and its parameters. */
record ContentType(String mediaType, Parameters parameters) {
    static final String TEXT = "text/plain";
    static final String HTML = "text/html";
    static final String BYTES = "application/octet-stream";
    static final String MESSAGE = "message/rfc822";

    private static final String AROUND_A_WORD = " \t;,()\"'";
    private static final int LONGEST_TYPE = 127;

    /** The type a raw field means; {@code fallback} when there is no field, text when it cannot be read. */
    static ContentType of(String raw, String fallback, HeaderText text) {
        StructuredField field = StructuredField.of(raw, text);
        return new ContentType(raw.isBlank() ? fallback : readable(field.value(), text.defects()), field.parameters());
    }

    boolean isMultipart() {
        return mediaType.startsWith("multipart/");
    }

    boolean isText() {
        return mediaType.startsWith("text/");
    }

    boolean isHtml() {
        return mediaType.equals(HTML) || mediaType.equals("application/xhtml+xml");
    }

    boolean isMessage() {
        return mediaType.equals(MESSAGE) || mediaType.equals("message/global") || mediaType.equals("message/news");
    }

    boolean isEnriched() {
        return mediaType.equals("text/enriched") || mediaType.equals("text/richtext");
    }

    boolean isCalendar() {
        return mediaType.equals("text/calendar");
    }

    boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** Empty when the sender names none. */
    String charset() {
        return firstWord(parameters.machine("charset"));
    }

    /** Empty when there is none. */
    String boundary() {
        return parameters.machine("boundary").stripTrailing();
    }

    boolean isFlowed() {
        return parameters.machine("format").equalsIgnoreCase("flowed");
    }

    boolean deletesSpaces() {
        return parameters.machine("delsp").equalsIgnoreCase("yes");
    }

    /** The same parameters with another type. */
    ContentType as(String otherType) {
        return new ContentType(otherType, parameters);
    }

    /** The same type with this boundary in place of its own. */
    ContentType dividedBy(String boundary) {
        return new ContentType(mediaType, parameters.with("boundary", boundary));
    }

    private static String readable(String value, Set<Defect> defects) {
        int slash = value.indexOf('/');
        if (slash > 0 && slash < value.length() - 1 && value.length() <= LONGEST_TYPE && isToken(value)) {
            return value;
        }
        defects.add(Defect.BAD_CONTENT_TYPE);
        return TEXT;
    }

    private static boolean isToken(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c > '~' || "()<>@,:\\\"[]?=".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String firstWord(String text) {
        int start = 0;
        while (start < text.length() && AROUND_A_WORD.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && AROUND_A_WORD.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }
}
