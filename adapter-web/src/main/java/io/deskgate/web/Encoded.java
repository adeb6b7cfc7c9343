package io.deskgate.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text made fit for an address. */
final class Encoded {
    private Encoded() {}

    static String query(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** RFC 5987: a file name with any letters in a header field. */
    static String headerValue(String value) {
        StringBuilder encoded = new StringBuilder("UTF-8''");
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == '.' || b == '-';
            if (plain) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(hex(b >> 4)).append(hex(b));
            }
        }
        return encoded.toString();
    }

    private static char hex(int half) {
        return Character.toUpperCase(Character.forDigit(half & 0xF, 16));
    }
}
