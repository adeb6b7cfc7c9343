package io.deskgate.core.email;

import java.util.HexFormat;

/**
 * SHA-256 as FIPS 180-4 writes it down. To find the JVM's, it looks through its security providers, which at the start
 * of a process takes as long as storing a message.
 */
final class PlainSha256 extends Sha256 {
    private static final int BLOCK_BYTES = 64;
    private static final int LENGTH_BYTES = 8;
    private static final int WORDS_OF_A_BLOCK = 16;
    private static final int ROUNDS = 64;
    private static final int HALF = 4;

    /** The first 32 bits of the fractions of the cube roots of the first 64 primes. */
    private static final int[] OF_ROUND = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    };

    // What FIPS calls a, b, c, d, and e, f, g, h, the other way round and for all rounds one behind the other: so
    // none of them need be moved. The first four are the state between blocks.
    private final int[] a = new int[HALF + ROUNDS];
    private final int[] e = new int[HALF + ROUNDS];
    private final int[] words = new int[ROUNDS];
    private final byte[] block = new byte[BLOCK_BYTES];
    private int filled;
    private long length;

    PlainSha256() {
        begin(a, 0xa54ff53a, 0x3c6ef372, 0xbb67ae85, 0x6a09e667);
        begin(e, 0x5be0cd19, 0x1f83d9ab, 0x9b05688c, 0x510e527f);
    }

    @Override
    public void update(byte[] bytes, int offset, int count) {
        length += count;
        int at = offset;
        int end = offset + count;
        while (at < end) {
            if (filled == 0 && end - at >= BLOCK_BYTES) {
                compress(bytes, at);
                at += BLOCK_BYTES;
            } else {
                at += keep(bytes, at, end);
            }
        }
    }

    @Override
    public String hex() {
        countHashed(length);
        long bits = length * Byte.SIZE;
        update((byte) 0x80);
        while (filled != BLOCK_BYTES - LENGTH_BYTES) {
            update((byte) 0);
        }
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            update((byte) (bits >>> shift));
        }
        StringBuilder hex = new StringBuilder(2 * ROUNDS);
        append(hex, a);
        append(hex, e);
        return hex.toString();
    }

    private int keep(byte[] bytes, int at, int end) {
        int count = Math.min(BLOCK_BYTES - filled, end - at);
        System.arraycopy(bytes, at, block, filled, count);
        filled += count;
        if (filled == BLOCK_BYTES) {
            filled = 0;
            compress(block, 0);
        }
        return count;
    }

    // Nothing is called in here: mostly it runs only some hundred times, without ever being compiled.
    private void compress(byte[] bytes, int at) {
        expand(bytes, at);
        for (int i = 0; i < ROUNDS; i++) {
            int x = e[i + 3];
            int y = a[i + 3];
            int choice = e[i + 1] ^ x & (e[i + 2] ^ e[i + 1]);
            int majority = y & a[i + 2] | a[i + 1] & (y | a[i + 2]);
            int sum = (x >>> 6 | x << 26) ^ (x >>> 11 | x << 21) ^ (x >>> 25 | x << 7);
            int other = (y >>> 2 | y << 30) ^ (y >>> 13 | y << 19) ^ (y >>> 22 | y << 10);
            int t = e[i] + sum + choice + OF_ROUND[i] + words[i];
            e[i + HALF] = a[i] + t;
            a[i + HALF] = t + other + majority;
        }
        carryOver();
    }

    private void expand(byte[] bytes, int at) {
        for (int i = 0, b = at; i < WORDS_OF_A_BLOCK; i++, b += 4) {
            words[i] = bytes[b] << 24 | (bytes[b + 1] & 255) << 16 | (bytes[b + 2] & 255) << 8 | bytes[b + 3] & 255;
        }
        for (int i = WORDS_OF_A_BLOCK; i < ROUNDS; i++) {
            int x = words[i - 2];
            int y = words[i - 15];
            int sum = (x >>> 17 | x << 15) ^ (x >>> 19 | x << 13) ^ x >>> 10;
            int other = (y >>> 7 | y << 25) ^ (y >>> 18 | y << 14) ^ y >>> 3;
            words[i] = sum + words[i - 7] + other + words[i - 16];
        }
    }

    private void carryOver() {
        for (int i = 0; i < HALF; i++) {
            a[i] += a[ROUNDS + i];
            e[i] += e[ROUNDS + i];
        }
    }

    private static void begin(int[] half, int... words) {
        System.arraycopy(words, 0, half, 0, HALF);
    }

    private static void append(StringBuilder hex, int[] half) {
        for (int i = HALF - 1; i >= 0; i--) {
            hex.append(HexFormat.of().toHexDigits(half[i]));
        }
    }
}
