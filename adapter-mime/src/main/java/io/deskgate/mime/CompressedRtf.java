package io.deskgate.mime;

import java.nio.charset.StandardCharsets;

/**
 * Unpacks the rich text of Outlook (MS-OXRTFCP). What is broken ends it; it grows to less than nine times its size, and
 * never beyond the limit it is given.
 */
final class CompressedRtf {
    private static final int HEADER_BYTES = 16;
    private static final int KIND_AT = 8;
    private static final int COMPRESSED = 0x75465a4c;
    private static final int PLAIN = 0x414c454d;
    private static final int WINDOW = 4096;
    private static final String USUAL = "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}"
            + "{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
            + "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

    private final Collected packed;
    private final Collected plain;
    private final byte[] window = new byte[WINDOW];
    private int at = HEADER_BYTES;
    private int end;

    private CompressedRtf(Collected packed, int mostBytes) {
        this.packed = packed;
        this.plain = new Collected(mostBytes);
        byte[] usual = USUAL.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(usual, 0, window, 0, usual.length);
        this.end = usual.length;
    }

    /** The rich text; nothing when the bytes are none. */
    static Collected unpack(Collected packed, int mostBytes) {
        CompressedRtf rtf = new CompressedRtf(packed, mostBytes);
        int kind = packed.length() < HEADER_BYTES ? 0 : kind(packed);
        if (kind == COMPRESSED) {
            rtf.unpack();
        } else if (kind == PLAIN) {
            rtf.plain.append(packed.bytes(), HEADER_BYTES, packed.length() - HEADER_BYTES);
        }
        return rtf.plain;
    }

    private static int kind(Collected packed) {
        return packed.at(KIND_AT)
                | packed.at(KIND_AT + 1) << 8
                | packed.at(KIND_AT + 2) << 16
                | packed.at(KIND_AT + 3) << 24;
    }

    private void unpack() {
        while (at < packed.length() && !plain.isOverflown()) {
            int flags = packed.at(at++);
            for (int bit = 0; bit < Byte.SIZE && at < packed.length(); bit++) {
                if ((flags >> bit & 1) == 0) {
                    put(packed.bytes()[at++]);
                } else if (!repeat()) {
                    return;
                }
            }
        }
    }

    /** Whether it goes on: a reference to where nothing is yet is the end. */
    private boolean repeat() {
        if (at + 1 >= packed.length()) {
            return false;
        }
        int reference = packed.at(at) << 8 | packed.at(at + 1);
        at += 2;
        int from = reference >> 4;
        if (from == end) {
            return false;
        }
        for (int i = 0; i < (reference & 0xf) + 2; i++) {
            put(window[(from + i) % WINDOW]);
        }
        return true;
    }

    private void put(byte one) {
        window[end] = one;
        end = (end + 1) % WINDOW;
        plain.append(one);
    }
}
