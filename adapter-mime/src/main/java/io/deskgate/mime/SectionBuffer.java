package io.deskgate.mime;

import java.io.InputStream;
import org.apache.james.mime4j.io.BufferedLineReaderInputStream;

/** The bytes of a multipart that are at hand, counted from the first one that nobody has read. */
final class SectionBuffer extends BufferedLineReaderInputStream {
    private static final int BYTES = 16 * 1024;

    SectionBuffer(InputStream in) {
        super(in, BYTES);
    }

    int held() {
        return length();
    }

    boolean isFull() {
        return length() == capacity();
    }

    int at(int offset) {
        return byteAt(pos() + offset);
    }

    /** Where these bytes stand for the first time, not before {@code from}; -1 when they do not. */
    int find(byte[] wanted, int from) {
        int found = indexOf(wanted, pos() + from, length() - from);
        return found < 0 ? found : found - pos();
    }

    void pass(int count) {
        skip(count);
    }
}
