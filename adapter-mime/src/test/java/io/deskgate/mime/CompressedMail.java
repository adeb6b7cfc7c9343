package io.deskgate.mime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;

/** Compressed messages (RFC 3274): a CMS CompressedData. */
final class CompressedMail {
    private static final String COMPRESSED_DATA = "3080060b2a864886f70d0109100109a0803080020100";
    private static final String ZLIB = "300d060b2a864886f70d0109100308";
    private static final String CONTENT = "308006092a864886f70d010701a0800484";

    private CompressedMail() {}

    /** The message, compressed in a message. */
    static byte[] of(byte[] message) throws IOException {
        byte[] packed = packed(message);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write("Content-Type: application/pkcs7-mime; smime-type=compressed-data\n\n"
                .getBytes(StandardCharsets.US_ASCII));
        whole.write(HexFormat.of().parseHex(COMPRESSED_DATA + ZLIB + CONTENT));
        whole.write(ByteBuffer.allocate(Integer.BYTES).putInt(packed.length).array());
        whole.write(packed);
        return whole.toByteArray();
    }

    private static byte[] packed(byte[] message) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(message);
        }
        return packed.toByteArray();
    }
}
