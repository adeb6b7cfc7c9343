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

    private final int[] state = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };
    private final int[] words = new int[ROUNDS];
    private final byte[] block = new byte[BLOCK_BYTES];
    private int filled;
    private long length;

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
        for (int word : state) {
            hex.append(HexFormat.of().toHexDigits(word));
        }
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

    // Nothing is called in here, and what changes has no array: mostly it runs only some hundred times, interpreted.
    private void compress(byte[] bytes, int at) {
        expand(bytes, at);
        int a = state[0];
        int b = state[1];
        int c = state[2];
        int d = state[3];
        int e = state[4];
        int f = state[5];
        int g = state[6];
        int h = state[7];
        for (int i = 0; i < ROUNDS; i++) {
            int sum = (e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7);
            int other = (a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10);
            int t = h + sum + (g ^ e & (f ^ g)) + OF_ROUND[i] + words[i];
            h = g;
            g = f;
            f = e;
            e = d + t;
            int majority = a & b | c & (a | b);
            d = c;
            c = b;
            b = a;
            a = t + other + majority;
        }
        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }

    private void expand(byte[] bytes, int at) {
        int[] w = words;
        for (int i = 0, b = at; i < WORDS_OF_A_BLOCK; i++, b += 4) {
            w[i] = bytes[b] << 24 | (bytes[b + 1] & 255) << 16 | (bytes[b + 2] & 255) << 8 | bytes[b + 3] & 255;
        }
        for (int i = WORDS_OF_A_BLOCK; i < ROUNDS; i++) {
            int x = w[i - 2];
            int y = w[i - 15];
            int sum = (x >>> 17 | x << 15) ^ (x >>> 19 | x << 13) ^ x >>> 10;
            int other = (y >>> 7 | y << 25) ^ (y >>> 18 | y << 14) ^ y >>> 3;
            w[i] = sum + w[i - 7] + other + w[i - 16];
        }
    }
}
