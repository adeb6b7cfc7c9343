package io.deskgate.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** IP addresses as text. IPv6 has many spellings of one address, and one subscriber has a whole network of them. */
final class NumericAddress {
    private static final int GROUPS_OF_A_NETWORK = 4;

    private static final String LOOPBACK = "0:0:0:0:0:0:0:1";

    private NumericAddress() {}

    /** The one spelling of this address; a text that is no IPv6 address stays as it is. Asks no name server. */
    static String plain(String text) {
        if (text.indexOf(':') < 0) {
            return text;
        }
        try {
            // In brackets nothing but a number is understood, so nobody is asked for a name.
            String bare = text.startsWith("[") ? text : "[" + text + "]";
            return InetAddress.getByName(bare).getHostAddress();
        } catch (UnknownHostException e) {
            return text;
        }
    }

    /** Whether it is a loopback address; a text that is no IP address is none. Asks no name server. */
    static boolean isOnThisMachine(String text) {
        String plain = plain(text);
        return plain.equals(LOOPBACK) || plain.startsWith("127.") && isNumeric(plain);
    }

    /** What one subscriber has: an IPv4 address, or the /64 network of an IPv6 address. */
    static String network(String address) {
        String plain = plain(address);
        int end = -1;
        for (int group = 0; group < GROUPS_OF_A_NETWORK; group++) {
            end = plain.indexOf(':', end + 1);
            if (end < 0) {
                return plain;
            }
        }
        return plain.substring(0, end) + "::/64";
    }

    private static boolean isNumeric(String plain) {
        return plain.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
    }
}
