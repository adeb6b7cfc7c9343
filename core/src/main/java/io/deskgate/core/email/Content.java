package io.deskgate.core.email;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.Objects;

/**
 * Bytes that can be read from their start any number of times: held in memory while they are few, in a private file
 * beyond {@link ContentWriter#MEMORY_BYTES}. The file has no name any more, so nothing stays behind even when the
 * process is killed. Closing gives the file back; content in memory stays readable.
 */
public final class Content implements Closeable {
    private final Source source;
    private final long from;
    private final long size;

    private Content(Source source, long from, long size) {
        this.source = source;
        this.from = from;
        this.size = size;
    }

    /** These very bytes; the array must not be changed afterwards. */
    public static Content of(byte[] bytes) {
        return new Content(new Memory(bytes), 0, bytes.length);
    }

    /**
     * Everything {@code in} has to give, read to its end.
     *
     * @throws IOException when {@code in} breaks off or the private file cannot be written
     */
    public static Content readFrom(InputStream in) throws IOException {
        try (ContentWriter writer = new ContentWriter()) {
            in.transferTo(writer);
            return writer.finish();
        }
    }

    static Content inMemory(byte[] bytes, int size) {
        return new Content(new Memory(bytes), 0, size);
    }

    static Content inFile(FileChannel file, long size) {
        return new Content(new PrivateFile(file), 0, size);
    }

    /** A new stream over the bytes, independent of all others. It ends with the content and needs no closing. */
    public InputStream open() {
        return source.open(from, size);
    }

    /** Number of bytes. */
    public long size() {
        return size;
    }

    /**
     * A part of this content, readable for as long as the whole is open. Closing the part closes the whole.
     *
     * @throws IndexOutOfBoundsException when the part is not inside
     */
    public Content slice(long offset, long length) {
        Objects.checkFromIndexSize(offset, length, size);
        return new Content(source, from + offset, length);
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give back a private file", e);
        }
    }

    private interface Source extends Closeable {
        InputStream open(long from, long size);
    }

    private record Memory(byte[] bytes) implements Source {
        @Override
        public InputStream open(long from, long size) {
            return new ByteArrayInputStream(bytes, (int) from, (int) size);
        }

        @Override
        public void close() {
            // nothing to give back
        }
    }

    private record PrivateFile(FileChannel file) implements Source {
        @Override
        public InputStream open(long from, long size) {
            return new FileWindow(file, from, size);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
