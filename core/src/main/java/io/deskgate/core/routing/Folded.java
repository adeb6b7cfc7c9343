package io.deskgate.core.routing;

import java.net.IDN;
import java.util.Locale;

/** Addresses and domains in the one spelling in which they are compared. */
final class Folded {
    private static final int LAST_ASCII = 127;

    private Folded() {}

    static String address(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? lower(address) : lower(address.substring(0, at + 1)) + domain(address.substring(at + 1));
    }

    /** {@code support+printer@desk.example} is delivered to {@code support@desk.example} (RFC 5233). */
    static String withoutExtension(String address) {
        int plus = address.indexOf('+');
        int at = address.lastIndexOf('@');
        return plus > 0 && plus < at ? address.substring(0, plus) + address.substring(at) : address;
    }

    static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** In lower case, without a dot at the end, and as the DNS has it (RFC 5891). */
    static String domain(String domain) {
        String lower = lower(domain.strip());
        String plain = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return isAscii(plain) ? plain : ofDns(plain);
    }

    private static String ofDns(String domain) {
        try {
            return lower(IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED));
        } catch (IllegalArgumentException noDomain) {
            return domain;
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
