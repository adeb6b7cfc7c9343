package io.deskgate.mime.compare;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;

/** What mime4j's tree of parts sees. */
final class Mime4jView {
    private Mime4jView() {}

    static View of(byte[] bytes) {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            View.Sketch sketch = new View.Sketch();
            walk(message, sketch);
            boolean nobody = message.getFrom() == null || message.getFrom().isEmpty();
            String sender = nobody ? "" : message.getFrom().get(0).getAddress();
            return sketch.view(sender, message.getSubject() == null ? "" : message.getSubject());
        } catch (Exception | StackOverflowError e) {
            return View.failed(e);
        }
    }

    private static void walk(Entity part, View.Sketch sketch) throws Exception {
        Body body = part.getBody();
        if (body instanceof Multipart parts) {
            for (Entity inner : parts.getBodyParts()) {
                walk(inner, sketch);
            }
            return;
        }
        String name = part.getFilename() == null ? "" : part.getFilename();
        String disposition = part.getDispositionType() == null ? "" : part.getDispositionType();
        sketch.part(bytes(body), part.getMimeType(), name, disposition.toLowerCase(Locale.ROOT));
    }

    private static byte[] bytes(Body body) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (body instanceof SingleBody single) {
            single.writeTo(out);
        } else if (body instanceof Message inner) {
            new DefaultMessageWriter().writeMessage(inner, out);
        }
        return out.toByteArray();
    }
}
