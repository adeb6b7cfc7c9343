package io.deskgate.core.settings;

import java.util.Locale;

/** The SHA-256 of a certificate in hex digits, with or without colons; empty for none. */
record PinText() implements TextForm<String> {
    private static final int DIGITS = 64;

    @Override
    public String read(String text) {
        String digits = text.strip().replace(":", "").toLowerCase(Locale.ROOT);
        if (!digits.isEmpty() && (digits.length() != DIGITS || !isHex(digits))) {
            throw new IllegalArgumentException("expected " + expects() + ", got \"" + text + "\"");
        }
        return digits;
    }

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public String expects() {
        return DIGITS + " hex digits";
    }

    private static boolean isHex(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= 128 || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
