package io.deskgate.web;

import io.deskgate.core.email.Content;
import io.deskgate.web.Answer.Download;
import io.deskgate.web.Answer.Fixed;
import io.deskgate.web.Answer.GoTo;
import io.deskgate.web.Answer.LogInForm;
import io.deskgate.web.Answer.LoggedIn;
import io.deskgate.web.Answer.LoggedOut;
import io.deskgate.web.Answer.MailFrame;
import io.deskgate.web.Answer.Page;
import io.deskgate.web.Answer.Refusal;
import io.deskgate.web.Answer.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.io.Content.Sink;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes answers as HTTP. */
final class AnswerWriter {
    private static final String HTML = "text/html; charset=utf-8";

    private final Pages pages;

    AnswerWriter(Pages pages) {
        this.pages = pages;
    }

    void write(Ask ask, Answer answer, Request request, Response response, Callback callback) throws IOException {
        if (answer instanceof Download file) {
            save(file, response, callback);
            return;
        }
        if (answer instanceof Fixed fixed) {
            fixed(fixed.file(), response, callback);
            return;
        }
        Outgoing out = outgoing(ask, answer);
        response.setStatus(out.status());
        out.headers().forEach(response.getHeaders()::add);
        out.cookies().forEach(cookie -> response.getHeaders().add("Set-Cookie", cookie));
        response.write(true, ByteBuffer.wrap(out.text().getBytes(StandardCharsets.UTF_8)), callback);
    }

    private Outgoing outgoing(Ask ask, Answer answer) {
        CookieJar jar = new CookieJar(ask.secure());
        if (answer instanceof GoTo there) {
            return Outgoing.redirect(there.address());
        }
        if (answer instanceof LoggedIn in) {
            return Outgoing.redirect(in.address()).with(jar.session(in.token())).with(jar.noLogIn());
        }
        if (answer instanceof LoggedOut) {
            return Outgoing.redirect(Entrance.PATH).with(jar.noSession());
        }
        if (answer instanceof LogInForm form) {
            String text = pages.render("login", form.page());
            return Outgoing.page(form.status(), text).with(jar.logIn(form.page().formToken()));
        }
        return plain(answer);
    }

    private Outgoing plain(Answer answer) {
        if (answer instanceof Page page) {
            return Outgoing.page(page.status(), pages.render(page.template(), page.model()));
        }
        if (answer instanceof MailFrame mail) {
            return new Outgoing(200, PageHeaders.ofMail(MailDocument.STYLE_HASH), MailDocument.of(mail.html()))
                    .of(HTML);
        }
        if (answer instanceof Words words) {
            return new Outgoing(200, PageHeaders.ofFile(), words.text()).of("text/plain; charset=utf-8");
        }
        Refusal refusal = (Refusal) answer;
        return Outgoing.page(refusal.status(), pages.render("refusal", refusal));
    }

    /** Whatever it calls itself, it is bytes to be saved: HTML, SVG or XML shown from our address would be ours. */
    private static void save(Download file, Response response, Callback callback) throws IOException {
        Map<String, String> headers = PageHeaders.ofFile();
        headers.put("Content-Type", "application/octet-stream");
        headers.put("Content-Disposition", "attachment; filename*=" + Encoded.headerValue(file.name()));
        headers.forEach(response.getHeaders()::add);
        try (Content content = file.content();
                InputStream in = content.open();
                OutputStream out = Sink.asOutputStream(response)) {
            response.getHeaders().put("Content-Length", content.size());
            in.transferTo(out);
        }
        callback.succeeded();
    }

    private static void fixed(StaticFile file, Response response, Callback callback) {
        PageHeaders.ofFile().forEach(response.getHeaders()::add);
        response.getHeaders().put("Content-Type", file.mediaType());
        response.getHeaders().put("Cache-Control", "public, max-age=31536000, immutable");
        response.write(true, ByteBuffer.wrap(file.bytes()), callback);
    }
}
