package io.deskgate.mime;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * What an opaque-signed message signs (S/MIME, RFC 8551 3.5.3.2): the content inside a CMS SignedData (RFC 5652, 5.1).
 * Nothing is verified. The structure before it is walked as DER or BER; the content itself may come in pieces.
 */
final class SignedContent extends InputStream {
    private static final byte[] SIGNED_DATA = {0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 7, 2};
    private static final int IN_PIECES = 0x24;

    private final BerStream in;
    private long left;
    private boolean ended;

    private SignedContent(BerStream in, long length) {
        this.in = in;
        this.left = length;
    }

    /** Empty when {@code cms} is something else, as an encrypted message is, or signs what is not in it. */
    static Optional<InputStream> in(InputStream cms) throws IOException {
        BerStream in = new BerStream(cms);
        boolean signed = in.enter(BerStream.SEQUENCE) && Arrays.equals(in.identifier(), SIGNED_DATA);
        boolean reached = signed
                && in.enter(BerStream.EXPLICIT_0)
                && in.enter(BerStream.SEQUENCE)
                && in.skip(BerStream.INTEGER)
                && in.skip(BerStream.SET)
                && in.enter(BerStream.SEQUENCE)
                && in.identifier().length > 0
                && in.enter(BerStream.EXPLICIT_0);
        if (!reached || !in.next()) {
            return Optional.empty();
        }
        boolean pieces = in.tag() == IN_PIECES;
        boolean octets = pieces || in.tag() == BerStream.OCTETS && in.length() >= 0;
        return octets ? Optional.of(new SignedContent(in, pieces ? 0 : in.length())) : Optional.empty();
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
