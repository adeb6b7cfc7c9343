package io.deskgate.oauth;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/** What stands behind the question mark of an address. */
final class AddressFields {
    private AddressFields() {}

    static Map<String, String> of(String address) {
        Map<String, String> fields = new HashMap<>();
        int end = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        StringTokenizer pairs = new StringTokenizer(
                address.substring(address.indexOf('?') + 1, end).strip(), "&");
        while (pairs.hasMoreTokens()) {
            String pair = pairs.nextToken();
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
