package io.deskgate.core.email;

import java.util.concurrent.atomic.AtomicLong;

/**
 * SHA-256 of bytes that come piece by piece, for one use.
 *
 * <p>Every JVM has one that is many times quicker than ours; but to find it, it looks through its security providers, which
 * at the start of a process takes as long as storing a message. So a process looks when it has hashed enough to be worth it.
 */
public abstract sealed class Sha256 permits OwnSha256, JvmSha256 {
    /** More than a process for one usual message hashes. */
    static final long WORTH_LOOKING_BYTES = 2L * 1024 * 1024;

    private static final AtomicLong HASHED = new AtomicLong();

    private long count;

    /** Begins with no bytes at all. */
    public static Sha256 begin() {
        return HASHED.get() < WORTH_LOOKING_BYTES ? new OwnSha256() : new JvmSha256();
    }

    /** SHA-256 of these bytes in lower-case hex, 64 characters. */
    public static String hex(byte[] bytes) {
        Sha256 digest = begin();
        digest.add(bytes, 0, bytes.length);
        return digest.hex();
    }

    /** Adds bytes. */
    public final void add(byte[] bytes, int offset, int length) {
        count += length;
        update(bytes, offset, length);
    }

    /** Adds one byte. */
    public final void add(byte one) {
        add(new byte[] {one}, 0, 1);
    }

    /** The result in lower-case hex, 64 characters. Nothing can be added any more. */
    public final String hex() {
        HASHED.addAndGet(count);
        return finish();
    }

    abstract void update(byte[] bytes, int offset, int length);

    abstract String finish();
}
