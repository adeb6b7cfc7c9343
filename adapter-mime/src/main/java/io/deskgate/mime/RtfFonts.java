package io.deskgate.mime;

import java.util.HashMap;
import java.util.Map;

/** Which charset the bytes of rich text are in: that of the document, or that of the font they are set in. */
final class RtfFonts {
    private static final int MOST_FONTS = 1000;
    private static final String WESTERN = "cp1252";

    private final Map<Integer, String> charsets = new HashMap<>();
    private String page = "windows-1252";
    private int usual = -1;
    private int defined;

    /** The charset of text for which no font is chosen: that of the usual font, when it says more than "the document's". */
    String usual() {
        String label = charsets.getOrDefault(usual, WESTERN);
        return label.equals(WESTERN) ? page : label;
    }

    /** The font of text for which none is chosen. */
    void usual(int font) {
        usual = font;
    }

    void codePage(int number) {
        page = label(number);
    }

    /** The kind of computer an old document was written on. */
    void system(String word) {
        page = switch (word) {
            case "mac" -> "macintosh";
            case "pc" -> label(437);
            default -> label(850);
        };
    }

    /** The font that is being described. */
    void describe(int font) {
        defined = font;
    }

    void charset(int windowsNumber) {
        int page = codePageOf(windowsNumber);
        if (page > 0 && charsets.size() < MOST_FONTS) {
            charsets.put(defined, label(page));
        }
    }

    String of(int font) {
        return charsets.getOrDefault(font, page);
    }

    private static String label(int codePage) {
        return codePage == 65001 ? "utf-8" : "cp".concat(Integer.toString(codePage));
    }

    /** 0 for a charset that is none, such as that of symbols. */
    private static int codePageOf(int windowsNumber) {
        return switch (windowsNumber) {
            case 128 -> 932;
            case 129 -> 949;
            case 134 -> 936;
            case 136 -> 950;
            case 161 -> 1253;
            case 162 -> 1254;
            case 163 -> 1258;
            case 177 -> 1255;
            case 178, 179, 180 -> 1256;
            case 186 -> 1257;
            case 204 -> 1251;
            case 222 -> 874;
            case 238 -> 1250;
            case 0 -> 1252;
            default -> 0;
        };
    }
}
