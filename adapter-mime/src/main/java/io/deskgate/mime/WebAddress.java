package io.deskgate.mime;

import java.util.Locale;

/** The address of a link, checked by its scheme. */
final class WebAddress {
    private WebAddress() {}

    /** The address if a person may follow it, without what browsers would overlook in it; else empty. */
    static String link(String written) {
        String address = visible(written);
        return switch (scheme(address)) {
            case "http", "https", "mailto", "tel" -> address;
            default -> "";
        };
    }

    /** The address if it names a part of the same message; else empty. */
    static String part(String written) {
        String address = visible(written);
        return scheme(address).equals("cid") ? address : "";
    }

    /** The address if it lies on the web, also when it leaves the scheme to the page it stands on; else empty. */
    static String remote(String written) {
        String address = link(written.strip().startsWith("//") ? "https:".concat(written.strip()) : written);
        return address.isEmpty() || !scheme(address).startsWith("http") ? "" : address;
    }

    /** In lower case; empty for an address without one, which would lead into our own site. */
    private static String scheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return address.substring(0, i).toLowerCase(Locale.ROOT);
            }
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return "";
            }
        }
        return "";
    }

    private static String visible(String written) {
        String line = written.strip();
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                return withoutControls(line);
            }
        }
        return line;
    }

    private static String withoutControls(String line) {
        StringBuilder address = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (!Character.isISOControl(line.charAt(i))) {
                address.append(line.charAt(i));
            }
        }
        return address.toString().strip();
    }
}
