package io.deskgate.mime;

import java.io.ByteArrayOutputStream;

/** A small BinHex file that claims to be as large as one can be, and repeats one byte again and again. */
final class BinHexBomb {
    private static final String ALPHABET = "!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr";

    private BinHexBomb() {}

    static String of(int repetitions) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 12; i++) {
            bytes.write(0);
        }
        for (int i = 0; i < 4; i++) {
            bytes.write(0xff);
        }
        for (int i = 0; i < 6; i++) {
            bytes.write(0);
        }
        bytes.write('x');
        for (int i = 0; i < repetitions; i++) {
            bytes.write(0x90);
            bytes.write(0xff);
        }
        return "(This file must be converted with BinHex 4.0)\n\n:" + encoded(bytes.toByteArray()) + ":\n";
    }

    private static String encoded(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = held << 8 | b & 0xff;
            for (bits += 8; bits >= 6; bits -= 6) {
                text.append(ALPHABET.charAt(held >> bits - 6 & 63));
            }
            if (text.length() % 65 > 60) {
                text.append('\n');
            }
        }
        return text.append(ALPHABET.charAt(held << 6 - bits & 63)).toString();
    }
}
