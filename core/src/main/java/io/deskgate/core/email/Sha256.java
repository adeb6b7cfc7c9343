package io.deskgate.core.email;

import java.util.concurrent.atomic.AtomicLong;

/**
 * SHA-256 of bytes that come piece by piece, for one use.
 *
 * <p>A process begins with our own plain code, which is there at once. One that goes on to hash a lot changes to the
 * JVM's, which takes its time to be found and then uses what the processor has for it.
 */
public abstract sealed class Sha256 permits PlainSha256, JvmSha256 {
    /** When a process has hashed so much, it pays to look for the JVM's. */
    static final long PLAIN_BYTES = 4L * 1024 * 1024;

    private static final AtomicLong HASHED = new AtomicLong();

    Sha256() {
        // only the two in this package
    }

    /** Begins with no bytes at all. */
    public static Sha256 start() {
        return HASHED.get() < PLAIN_BYTES ? new PlainSha256() : new JvmSha256();
    }

    /** SHA-256 of these bytes in lower-case hex, 64 characters. */
    public static String hex(byte[] bytes) {
        Sha256 digest = start();
        digest.update(bytes, 0, bytes.length);
        return digest.hex();
    }

    /** Adds bytes. */
    public abstract void update(byte[] bytes, int offset, int count);

    /** Adds one byte. */
    public final void update(byte one) {
        update(new byte[] {one}, 0, 1);
    }

    /** The result in lower-case hex, 64 characters. Nothing can be added any more. */
    public abstract String hex();

    static void countHashed(long bytes) {
        HASHED.addAndGet(bytes);
    }
}
