package io.deskgate.mime.compare;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.reply.ReplyTrimmer;
import io.deskgate.mime.MimeEmailParser;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** Parsers that read a message to its last byte, each in the way its users do. */
enum Contestant {
    /** Ours: decoded text, safe HTML, what of it is new, files with their hashes. */
    DESKGATE {
        @Override
        long read(byte[] message) throws IOException {
            try (Email email = PARSER.parse(RawEmail.of(Content.of(message)))) {
                return TRIMMER.trim(email).newText().length()
                        + email.body().html().length();
            }
        }
    },
    /** All content, as text where it is text. */
    JAKARTA_MAIL {
        @Override
        long read(byte[] message) throws Exception {
            return content(new MimeMessage(SESSION, new ByteArrayInputStream(message)).getContent());
        }

        private long content(Object content) throws Exception {
            if (content instanceof Multipart parts) {
                long size = 0;
                for (int at = 0; at < parts.getCount(); at++) {
                    size += content(parts.getBodyPart(at).getContent());
                }
                return size;
            }
            return content instanceof InputStream in
                    ? drain(in)
                    : content.toString().length();
        }
    },
    /** A tree of parts, all of them decoded. */
    MIME4J_DOM {
        @Override
        long read(byte[] message) throws Exception {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            return body(builder.parseMessage(new ByteArrayInputStream(message)).getBody());
        }

        private long body(Body body) throws IOException {
            if (body instanceof org.apache.james.mime4j.dom.Multipart parts) {
                long size = 0;
                for (Entity part : parts.getBodyParts()) {
                    size += body(part.getBody());
                }
                return size;
            }
            try (InputStream in = ((SingleBody) body).getInputStream()) {
                return drain(in);
            }
        }
    },
    /** Tokens only, with decoded bodies: no text, no names, nothing kept. */
    MIME4J_TOKENS {
        @Override
        long read(byte[] message) throws Exception {
            MimeTokenStream tokens = new MimeTokenStream();
            tokens.parse(new ByteArrayInputStream(message));
            long size = 0;
            for (EntityState at = tokens.getState(); at != EntityState.T_END_OF_STREAM; at = tokens.next()) {
                size += at == EntityState.T_BODY ? drain(tokens.getDecodedInputStream()) : 0;
            }
            return size;
        }
    };

    private static final MimeEmailParser PARSER = new MimeEmailParser();
    private static final ReplyTrimmer TRIMMER = new ReplyTrimmer(List.of("Please reply above this line"));
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final byte[] BUFFER = new byte[16 * 1024];

    /** Reads it all; answers some number that depends on what was read. */
    abstract long read(byte[] message) throws Exception;

    static long drain(InputStream in) throws IOException {
        long size = 0;
        for (int count = in.read(BUFFER); count >= 0; count = in.read(BUFFER)) {
            size += count;
        }
        return size;
    }
}
