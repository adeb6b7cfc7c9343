package io.deskgate.core.email;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;

/** Reads a stretch of a file without moving the file's own position, so that many can read at once. */
final class FileWindow extends InputStream {
    private static final int BUFFER_BYTES = 64 * 1024;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).limit(0);
    private final long end;
    private long position;

    FileWindow(FileChannel file, long from, long size) {
        this.file = file;
        this.position = from;
        this.end = from + size;
    }

    @Override
    public int read() throws IOException {
        return filled() ? buffer.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!filled()) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(target, offset, count);
        return count;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, end - position + buffer.remaining());
    }

    private boolean filled() throws IOException {
        if (buffer.hasRemaining()) {
            return true;
        }
        if (position >= end) {
            return false;
        }
        buffer.clear().limit((int) Math.min(BUFFER_BYTES, end - position));
        int count = file.read(buffer, position);
        if (count < 0) {
            throw new IOException("private file ended at byte " + position + ", expected " + end);
        }
        position += count;
        buffer.flip();
        return true;
    }
}
