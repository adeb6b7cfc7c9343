package io.deskgate.mime;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A name for a file that is safe to show and to save under on any system. Cleaning it twice changes nothing more. */
final class FileName {
    private static final int LONGEST_EXTENSION = 32;

    private FileName() {}

    /** The name made safe, or {@code fallback} when nothing is left of it. */
    static String clean(String written, String fallback, int maxBytes) {
        String name = cut(trimmed(visible(lastComponent(written))), maxBytes);
        name = isReserved(name) ? cut(trimmed("_".concat(name)), maxBytes) : name;
        return name.isEmpty() ? fallback : name;
    }

    // QUIRK: some programs send the whole path of the sender's machine.
    private static String lastComponent(String name) {
        int end = name.length();
        while (end > 0 && isSeparator(name.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && !isSeparator(name.charAt(from - 1))) {
            from--;
        }
        return name.substring(from, end);
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '\\';
    }

    private static String visible(String name) {
        StringBuilder visible = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isSurrogate(c)) {
                i += OneLine.appendPair(name, i, visible);
            } else if (!isInvisible(c)) {
                visible.append(Character.isWhitespace(c) ? ' ' : c);
            }
        }
        return visible.toString();
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || c == '\u061c'
                || c == '\u00ad'
                || c == '\ufeff'
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u206f'
                || c >= '\ufff0' && c <= '\ufffb';
    }

    private static String trimmed(String name) {
        int from = 0;
        while (from < name.length() && (name.charAt(from) == '.' || isBlank(name.charAt(from)))) {
            from++;
        }
        int end = name.length();
        while (end > from && (name.charAt(end - 1) == '.' || isBlank(name.charAt(end - 1)))) {
            end--;
        }
        return name.substring(from, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || Character.isSpaceChar(c);
    }

    /** Shortens the front, not the extension. */
    private static String cut(String name, int maxBytes) {
        if (bytes(name) <= maxBytes) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && bytes(name.substring(dot)) <= LONGEST_EXTENSION ? name.substring(dot) : "";
        String front = name.substring(0, name.length() - extension.length());
        return trimmed(trimmed(fitting(front, maxBytes - bytes(extension))).concat(extension));
    }

    private static String fitting(String text, int maxBytes) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            if (used > maxBytes) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Names of devices on Windows, with or without an extension. */
    private static boolean isReserved(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        return switch (stem) {
            case "con", "prn", "aux", "nul" -> true;
            default ->
                stem.length() == 4
                        && (stem.startsWith("com") || stem.startsWith("lpt"))
                        && Character.isDigit(stem.charAt(3));
        };
    }
}
