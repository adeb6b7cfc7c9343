package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * What zlib data (RFC 1950) unpacks to, up to a number of bytes: a small message may hold one that fills every disk.
 * Broken data ends it. Either is noted.
 */
final class Inflated extends InputStream {
    private final InputStream in;
    private final Set<Defect> defects;
    private long room;

    Inflated(InputStream packed, long mostBytes, Set<Defect> defects) {
        this.in = new InflaterInputStream(packed);
        this.room = mostBytes;
        this.defects = defects;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            int count = in.read(target, offset, length);
            int fits = (int) Math.min(count, room);
            if (fits < count) {
                defects.add(Defect.FILES_TOO_LARGE);
            }
            room -= Math.max(fits, 0);
            return fits == 0 && length > 0 ? -1 : fits;
        } catch (ZipException | EOFException e) {
            defects.add(Defect.CUT_SHORT);
            room = 0;
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
