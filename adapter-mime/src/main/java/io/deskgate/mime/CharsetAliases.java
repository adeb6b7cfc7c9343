package io.deskgate.mime;

/** Labels that mail uses for charsets Java calls otherwise, or takes more narrowly than the senders do. */
final class CharsetAliases {
    private CharsetAliases() {}

    /** The name Java knows, or the label itself. */
    // QUIRK: senders label the larger Windows charset with the name of the smaller standard one.
    static String of(String label) {
        return switch (label) {
            case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "ansi", "cp-1252", "x-ansi" ->
                "windows-1252";
            case "gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936", "ms936", "gb2312-80", "csgb2312" -> "GB18030";
            case "ks_c_5601-1987", "ks_c_5601-1989", "ks_c_5601", "ksc5601", "korean", "euc-kr", "cp949", "uhc" ->
                "x-windows-949";
            case "cp932", "ms932", "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-932" ->
                "windows-31j";
            case "big5", "cp950", "cn-big5", "x-x-big5" -> "x-windows-950";
            case "iso-8859-9", "latin5" -> "windows-1254";
            case "iso-8859-11", "tis-620" -> "x-windows-874";
            case "utf8mb4", "utf_8", "utf-8-mac", "unicode-1-1-utf-8", "x-utf-8" -> "UTF-8";
            default -> rare(label);
        };
    }

    private static String rare(String label) {
        return switch (label) {
            case "macintosh", "mac", "x-mac-roman", "macroman" -> "x-MacRoman";
            case "x-mac-cyrillic", "x-mac-ukrainian" -> "x-MacCyrillic";
            case "x-mac-greek" -> "x-MacGreek";
            case "x-mac-turkish" -> "x-MacTurkish";
            case "x-mac-ce", "x-mac-centraleurroman", "x-mac-centraleurope" -> "x-MacCentralEurope";
            case "x-mac-hebrew" -> "x-MacHebrew";
            case "x-mac-arabic" -> "x-MacArabic";
            case "unicode", "ucs-2", "iso-10646-ucs-2" -> "UTF-16";
            case "win-1250", "x-cp1250", "cp-1250" -> "windows-1250";
            case "win-1251", "x-cp1251", "cp-1251" -> "windows-1251";
            case "iso-8859-8-i", "iso-8859-8-e", "logical", "visual" -> "ISO-8859-8";
            case "iso-8859-6-i", "iso-8859-6-e" -> "ISO-8859-6";
            case "koi8", "koi" -> "KOI8-R";
            case "iso-2022-jp-ms", "csiso2022jp" -> "ISO-2022-JP";
            default -> label;
        };
    }
}
