package io.deskgate.mime;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * What an opaque-signed or a compressed message holds (S/MIME, RFC 8551 3.5.3.2 and 3.6): the content inside a CMS
 * SignedData (RFC 5652, 5.1) or CompressedData (RFC 3274). Nothing is verified. The structure before it is walked as DER
 * or BER; the content itself may come in pieces.
 */
final class CmsContent extends InputStream {
    private static final byte[] SIGNED_DATA = {0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 7, 2};
    private static final byte[] COMPRESSED_DATA = {
        0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 9, 16, 1, 9
    };
    private static final int IN_PIECES = 0x24;

    private final BerStream in;
    private final boolean compressed;
    private long left;
    private boolean ended;

    private CmsContent(BerStream in, boolean compressed, long length) {
        this.in = in;
        this.compressed = compressed;
        this.left = length;
    }

    /** Empty when {@code cms} is something else, as an encrypted message is, or has no content in it. */
    static Optional<CmsContent> in(InputStream cms) throws IOException {
        BerStream in = new BerStream(cms);
        byte[] kind = in.enter(BerStream.SEQUENCE) ? in.identifier() : new byte[0];
        boolean compressed = Arrays.equals(kind, COMPRESSED_DATA);
        boolean reached = (compressed || Arrays.equals(kind, SIGNED_DATA))
                && in.enter(BerStream.EXPLICIT_0)
                && in.enter(BerStream.SEQUENCE)
                && in.skip(BerStream.INTEGER)
                && in.skip(compressed ? BerStream.SEQUENCE : BerStream.SET)
                && in.enter(BerStream.SEQUENCE)
                && in.identifier().length > 0
                && in.enter(BerStream.EXPLICIT_0);
        if (!reached || !in.next()) {
            return Optional.empty();
        }
        boolean pieces = in.tag() == IN_PIECES;
        boolean octets = pieces || in.tag() == BerStream.OCTETS && in.length() >= 0;
        return octets ? Optional.of(new CmsContent(in, compressed, pieces ? 0 : in.length())) : Optional.empty();
    }

    /** Whether it has to be unpacked: zlib (RFC 1950) is the only way there is. */
    boolean isCompressed() {
        return compressed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (left == 0 && !ended) {
            ended = !in.next() || in.tag() != BerStream.OCTETS || in.length() < 0;
            left = ended ? 0 : in.length();
        }
        if (ended) {
            return -1;
        }
        int count = in.read(target, offset, (int) Math.min(length, left));
        ended = count < 0;
        left -= Math.max(count, 0);
        return count;
    }
}
