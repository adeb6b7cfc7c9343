package io.deskgate.core.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {
    private static final int LONGEST_WITH_EVERY_LENGTH = 600;

    @Test
    void noBytesHaveTheirKnownDigest() {
        assertThat(hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void theShortExampleOfTheStandardHolds() {
        assertThat(hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theExampleOfTheStandardThatNeedsAnotherBlockForItsLengthHolds() {
        assertThat(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))
                .isEqualTo("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }

    @Test
    void theExampleOfTheStandardWithTwoBlocksHolds() {
        assertThat(hex("abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu"))
                .isEqualTo("cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
    }

    @Test
    void theExampleOfTheStandardWithAMillionLettersHolds() {
        assertThat(hex("a".repeat(1_000_000)))
                .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    @Test
    void everyShortLengthAgreesWithTheJvm() {
        byte[] bytes = random(LONGEST_WITH_EVERY_LENGTH, 1);

        for (int length = 0; length <= bytes.length; length++) {
            byte[] start = Arrays.copyOf(bytes, length);
            assertThat(plain(start)).as("%d bytes", length).isEqualTo(jvm(start));
        }
    }

    @Test
    void howBytesArriveDoesNotMatter() {
        Random chance = new Random(2);

        for (int run = 0; run < 300; run++) {
            byte[] bytes = random(chance.nextInt(5_000), run);
            assertThat(inPieces(bytes, chance)).as("run %d", run).isEqualTo(jvm(bytes));
        }
    }

    @Test
    void manyMegabytesAgreeWithTheJvm() {
        byte[] bytes = random(20_000_000, 3);

        assertThat(plain(bytes)).isEqualTo(jvm(bytes));
    }

    /** 2^29 bytes are the first whose number of bits needs more than 32 of them. */
    @Test
    void aLengthBeyondFourGigabitsIsCountedWhole() {
        byte[] zeros = new byte[1 << 20];
        Sha256 digest = new PlainSha256();
        MessageDigest jvm = jvm();
        for (int i = 0; i < 513; i++) {
            digest.update(zeros, 0, zeros.length);
            jvm.update(zeros);
        }

        assertThat(digest.hex()).isEqualTo(HexFormat.of().formatHex(jvm.digest()));
    }

    @Test
    void aProcessThatHashesALotGoesOnWithTheJvms() {
        byte[] bytes = random((int) Sha256.PLAIN_BYTES, 4);
        plain(bytes);

        assertThat(Sha256.start()).isInstanceOf(JvmSha256.class);
        assertThat(Sha256.hex(bytes)).isEqualTo(jvm(bytes));
    }

    private static String inPieces(byte[] bytes, Random chance) {
        Sha256 digest = new PlainSha256();
        for (int at = 0; at < bytes.length; ) {
            int count = Math.min(bytes.length - at, chance.nextInt(200));
            if (count == 1) {
                digest.update(bytes[at]);
            } else {
                digest.update(bytes, at, count);
            }
            at += count;
        }
        return digest.hex();
    }

    private static byte[] random(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static String plain(byte[] bytes) {
        Sha256 digest = new PlainSha256();
        digest.update(bytes, 0, bytes.length);
        return digest.hex();
    }

    private static String hex(String text) {
        return plain(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String jvm(byte[] bytes) {
        return HexFormat.of().formatHex(jvm().digest(bytes));
    }

    private static MessageDigest jvm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
