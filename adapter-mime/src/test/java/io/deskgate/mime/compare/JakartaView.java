package io.deskgate.mime.compare;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Properties;

/** What Jakarta Mail sees. */
final class JakartaView {
    private static final Session SESSION = Session.getInstance(new Properties());

    private JakartaView() {}

    static View of(byte[] message) {
        try {
            MimeMessage mail = new MimeMessage(SESSION, new ByteArrayInputStream(message));
            View.Sketch sketch = new View.Sketch();
            walk(mail, sketch);
            Address[] from = mail.getFrom();
            String sender = from == null || from.length == 0 ? "" : ((InternetAddress) from[0]).getAddress();
            return sketch.view(sender == null ? "" : sender, mail.getSubject() == null ? "" : mail.getSubject());
        } catch (Exception | StackOverflowError e) {
            return View.failed(e);
        }
    }

    private static void walk(Part part, View.Sketch sketch) throws Exception {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                BodyPart inner = parts.getBodyPart(at);
                walk(inner, sketch);
            }
            return;
        }
        String type = new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
        String disposition = part.getDisposition() == null ? "" : part.getDisposition();
        String name = part.getFileName() == null ? "" : part.getFileName();
        sketch.part(part.getInputStream().readAllBytes(), type, name, disposition.toLowerCase(Locale.ROOT));
    }
}
