package io.deskgate.mime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Opaque-signed messages that nobody signed: a CMS SignedData as far as its content. */
final class SignedMail {
    private static final String AS_FAR_AS_CONTENT = "308006092a864886f70d010702a080308002010131003080";
    private static final String CONTENT = "06092a864886f70d010701a0800484";

    private SignedMail() {}

    /** The message, signed in a message. */
    static byte[] of(byte[] message) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write("Content-Type: application/pkcs7-mime\n\n".getBytes(StandardCharsets.US_ASCII));
        whole.write(cms(message));
        return whole.toByteArray();
    }

    static byte[] cms(byte[] message) throws IOException {
        ByteArrayOutputStream cms = new ByteArrayOutputStream();
        cms.write(HexFormat.of().parseHex(AS_FAR_AS_CONTENT + CONTENT));
        cms.write(ByteBuffer.allocate(Integer.BYTES).putInt(message.length).array());
        cms.write(message);
        return cms.toByteArray();
    }
}
