package io.deskgate.core.email;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Objects;

/** Collects bytes into a {@link Content}. What was not finished when it is closed is thrown away. */
public final class ContentWriter extends OutputStream {
    /** Up to this many bytes stay in memory; one byte more and all of them move to a private file. */
    public static final int MEMORY_BYTES = 1024 * 1024;

    private static final int FIRST_BYTES = 8 * 1024;

    private byte[] memory = new byte[FIRST_BYTES];
    private FileChannel file;
    private long size;

    /** Number of bytes written so far. */
    public long size() {
        return size;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (file == null && size + length > MEMORY_BYTES) {
            moveToFile();
        }
        if (file == null) {
            keepInMemory(bytes, offset, length);
        } else {
            append(ByteBuffer.wrap(bytes, offset, length));
        }
        size += length;
    }

    /** All bytes written so far; nothing more can be written. */
    public Content finish() {
        Content content = file == null ? Content.inMemory(memory, (int) size) : Content.inFile(file, size);
        file = null;
        memory = new byte[0];
        return content;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private void keepInMemory(byte[] bytes, int offset, int length) {
        int needed = (int) size + length;
        if (needed > memory.length) {
            memory = Arrays.copyOf(memory, Math.min(MEMORY_BYTES, Math.max(needed, memory.length * 2)));
        }
        System.arraycopy(bytes, offset, memory, (int) size, length);
    }

    private void moveToFile() throws IOException {
        file = PrivateFiles.create();
        append(ByteBuffer.wrap(memory, 0, (int) size));
        memory = new byte[0];
    }

    private void append(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }
}
