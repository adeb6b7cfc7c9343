package io.deskgate.mime;

import java.io.IOException;

/** What may stand in front of a message and is no part of it. */
final class Prologue {
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
    private static final String MBOX_SEPARATOR = "From ";
    private static final String QUOTED_MBOX_SEPARATOR = ">From ";

    private Prologue() {}

    // QUIRK: editors put a byte order mark in front, Postfix (flag F) and mbox files a separator line, spools blank
    // lines.
    static void skip(PartStream in) throws IOException {
        if (in.showLine() && startsWith(in, BYTE_ORDER_MARK)) {
            in.take(BYTE_ORDER_MARK.length());
        }
        while (in.showLine() && isNotYetTheMessage(in)) {
            in.take();
        }
    }

    private static boolean isNotYetTheMessage(PartStream in) {
        return in.showsBlankLine() || startsWith(in, MBOX_SEPARATOR) || startsWith(in, QUOTED_MBOX_SEPARATOR);
    }

    private static boolean startsWith(PartStream in, String prefix) {
        if (in.shown() < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (in.at(i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
