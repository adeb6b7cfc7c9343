package io.deskgate.mime;

import java.util.Locale;

/** Labels that mail uses for charsets Java calls otherwise, or takes more narrowly than the senders do. */
final class CharsetAliases {
    private CharsetAliases() {}

    /** The name Java knows, or the label itself, which is in lower case. */
    // QUIRK: senders label the larger Windows charset with the name of the smaller standard one.
    static String of(String label) {
        String name = compact(label);
        return switch (name) {
            case "iso88591", "latin1", "l1", "isolatin1", "cp819", "ibm819", "88591", "iso885911987" -> "windows-1252";
            case "ansi", "xansi", "western", "winlatin1", "xuserdefined" -> "windows-1252";
            case "gb2312", "gb231280", "gbk", "xgbk", "csgb2312", "cp936", "ms936", "euccn", "xeuccn" -> "GB18030";
            case "gb", "chinese", "gb18030", "gb180302000" -> "GB18030";
            case "ksc56011987", "ksc56011989", "ksc5601", "csksc56011987", "korean", "euckr", "cseuckr" ->
                "x-windows-949";
            case "cp949", "ms949", "uhc", "xuhc", "windows949", "ks5601", "xeuckr" -> "x-windows-949";
            case "shiftjis", "xshiftjis", "sjis", "xsjis", "csshiftjis", "mskanji" -> "windows-31j";
            case "cp932", "ms932", "windows932", "windows31j", "xmscp932" -> "windows-31j";
            case "big5", "cp950", "ms950", "cnbig5", "xxbig5", "big5et", "xbig5", "csbig5" -> "x-windows-950";
            case "big5hkscs", "big5hk", "hkscsbig5" -> "Big5-HKSCS";
            case "eucjp", "xeucjp", "ujis", "cseucpkdfmtjapanese" -> "EUC-JP";
            case "iso2022jp", "csiso2022jp", "iso2022jpms", "cp50220", "cp50221", "jis", "iso2022jp1" ->
                "x-windows-iso2022jp";
            case "iso2022cn", "csiso2022cn", "iso2022cnext" -> "ISO-2022-CN";
            case "iso2022kr", "csiso2022kr" -> "ISO-2022-KR";
            case "iso2022jp2", "csiso2022jp2" -> "ISO-2022-JP-2";
            case "shiftjis2004", "shiftjisx0213", "shiftjis2000" -> "x-SJIS_0213";
            case "iso885911", "tis620", "windows874", "tis62025330", "cp874" -> "x-windows-874";
            default -> western(label, name);
        };
    }

    /** A charset that every Java has and that reads most of what this one does; the same name if there is none. */
    static String plainer(String charset) {
        return switch (charset) {
            case "x-windows-949" -> "EUC-KR";
            case "x-windows-950", "Big5-HKSCS" -> "Big5";
            case "x-windows-874" -> "TIS-620";
            default -> charset;
        };
    }

    /** Whether the sender says that it does not know. */
    static boolean isConfessedlyUnknown(String label) {
        return switch (compact(label.toLowerCase(Locale.ROOT))) {
            case "unknown", "xunknown", "unknown8bit", "8bit", "default", "none", "binary" -> true;
            default -> false;
        };
    }

    private static String western(String label, String name) {
        return switch (name) {
            case "iso88599", "latin5", "l5", "iso885991989" -> "windows-1254";
            case "latin2", "l2" -> "ISO-8859-2";
            case "latin9", "latin0", "l9" -> "ISO-8859-15";
            case "iso88598i", "iso88598e", "logical", "visual", "hebrew" -> "ISO-8859-8";
            case "iso88596i", "iso88596e", "arabic" -> "ISO-8859-6";
            case "baltic", "winbaltic" -> "windows-1257";
            case "turkish" -> "windows-1254";
            case "greek", "greek8", "ecma118" -> "ISO-8859-7";
            case "cyrillic" -> "ISO-8859-5";
            case "usascii", "ascii", "ansix341968", "iso646us", "us", "7bit", "cp367" -> "US-ASCII";
            case "utf8", "utf8mb4", "utf8mac", "unicode11utf8", "xutf8", "utf8n", "utf", "utf8utf8", "unicodeutf8" ->
                "UTF-8";
            case "unicode", "ucs2", "iso10646ucs2", "csunicode", "utf16" -> "UTF-16";
            case "ucs4", "iso10646ucs4", "csucs4", "utf32" -> "UTF-32";
            case "iso885916", "latin10", "l10" -> "ISO-8859-16";
            case "koi8", "koi", "koi8r", "cskoi8r", "koi8ru" -> "KOI8-R";
            case "macintosh", "mac", "xmacroman", "macroman", "csmacintosh", "xmac" -> "x-MacRoman";
            case "xmacukrainian", "maccyrillic" -> "x-MacCyrillic";
            case "xmacromanian" -> "x-MacRomania";
            case "xmacicelandic" -> "x-MacIceland";
            case "xmacce", "xmaccentraleurroman", "xmaccentraleurope" -> "x-MacCentralEurope";
            default -> numbered(label, name);
        };
    }

    private static String numbered(String label, String name) {
        if (name.startsWith("xmac")) {
            return "x-mac".concat(name.substring("xmac".length()));
        }
        String windows = numberBehind(name, "windows", "win", "cp", "xcp", "msansi", "x", "ms");
        if (windows.length() == 4 && windows.startsWith("125")) {
            return "windows-".concat(windows);
        }
        String iso = numberBehind(name, "iso8859", "8859", "xiso8859");
        if (!iso.isEmpty() && iso.length() <= 2) {
            return "ISO-8859-".concat(iso);
        }
        String dos = numberBehind(name, "cp", "ibm", "xcp", "dos", "oem");
        return dos.length() == 3 ? "IBM".concat(dos) : label;
    }

    private static String numberBehind(String name, String... words) {
        for (String word : words) {
            String rest = name.startsWith(word) ? name.substring(word.length()) : "";
            if (!rest.isEmpty() && isNumber(rest)) {
                return rest;
            }
        }
        return "";
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Letters and digits only: no two labels differ in anything else. A year behind a colon says nothing either. */
    private static String compact(String label) {
        StringBuilder name = new StringBuilder(label.length());
        for (int i = 0; i < label.length() && label.charAt(i) != ':' && label.charAt(i) != '/'; i++) {
            char c = label.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                name.append(c);
            }
        }
        return name.indexOf("charset") == 0 ? name.substring("charset".length()) : name.toString();
    }
}
