package io.deskgate.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.Promise;

/** Where Jetty hands requests over to us. */
final class JettyDoor extends Handler.Abstract {
    /** A comment of the longest kind, encoded for a form, and some room. */
    static final int MOST_FORM_BYTES = 512 * 1024;

    /** Two short words and where to go then: whoever is not known yet may not send more. */
    static final int MOST_LOG_IN_BYTES = 8 * 1024;

    static final int MOST_FORM_FIELDS = 100;

    private static final Answer OVERHEARD = new Answer.Refusal(
            403, "Not without encryption", "Passwords could be read on the way. Ask by the address of the proxy.");

    private final Reception reception;
    private final ProxyTrust proxies;
    private final AnswerWriter writer;
    private final Troubles troubles;

    JettyDoor(Reception reception, ProxyTrust proxies, AnswerWriter writer, Troubles troubles) {
        this.reception = reception;
        this.proxies = proxies;
        this.writer = writer;
        this.troubles = troubles;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Charset charset = FormFields.getFormEncodedCharset(request);
        if (charset == null || !logsIn(request)) {
            answer(request, response, callback);
            return true;
        }
        WhenRead then = new WhenRead(request, response, callback);
        FormFields.onFields(request, charset, MOST_FORM_FIELDS, MOST_LOG_IN_BYTES, then);
        return true;
    }

    /** Answers a log-in once its form is there: no thread waits for somebody whom nobody knows. */
    private final class WhenRead implements Promise.Invocable<Fields> {
        private final Request request;
        private final Response response;
        private final Callback callback;

        WhenRead(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        @Override
        public void succeeded(Fields fields) {
            try {
                answer(request, response, callback);
            } catch (IOException | RuntimeException e) {
                callback.failed(e);
            }
        }

        // What failed fails again where the form is asked for, and is answered there.
        @Override
        public void failed(Throwable reason) {
            succeeded(Fields.EMPTY);
        }

        @Override
        public InvocationType getInvocationType() {
            return InvocationType.BLOCKING;
        }
    }

    private void answer(Request request, Response response, Callback callback) throws IOException {
        Ask ask = ask(request);
        Answer answer = isOverheard(ask, request)
                ? OVERHEARD
                : troubles.guard(() -> reception.answer(ask, () -> form(request)));
        writer.write(ask, answer, request, response, callback);
    }

    // Somebody who goes around the proxy would type a password that everybody on the way can read.
    private boolean isOverheard(Ask ask, Request request) {
        return !ask.secure() && proxies.isOverheard(Request.getRemoteAddr(request));
    }

    private Ask ask(Request request) {
        String peer = Request.getRemoteAddr(request);
        return new Ask(
                request.getMethod().equals("HEAD") ? "GET" : request.getMethod(),
                Request.getPathInContext(request),
                form(Request.extractQueryParameters(request)),
                header(request, "Host"),
                proxies.client(peer, request.getHeaders().getValuesList("X-Forwarded-For")),
                request.isSecure()
                        || proxies.isSecure(peer, request.getHeaders().getValuesList("X-Forwarded-Proto")),
                cookies(request),
                header(request, "Origin"),
                header(request, "Sec-Fetch-Site"));
    }

    private static String header(Request request, String name) {
        String value = request.getHeaders().get(name);
        return value == null ? "" : value;
    }

    private static Map<String, String> cookies(Request request) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (HttpCookie cookie : Request.getCookies(request)) {
            cookies.putIfAbsent(cookie.getName(), cookie.getValue());
        }
        return cookies;
    }

    private static Form form(Request request) {
        if (isSomewhatTooLong(request)) {
            passOver(request);
            throw new HttpException.RuntimeException(HttpStatus.PAYLOAD_TOO_LARGE_413);
        }
        int most = logsIn(request) ? MOST_LOG_IN_BYTES : MOST_FORM_BYTES;
        return form(FormFields.getFields(request, MOST_FORM_FIELDS, most));
    }

    private static boolean isSomewhatTooLong(Request request) {
        return !logsIn(request) && request.getLength() > MOST_FORM_BYTES && request.getLength() <= 2L * MOST_FORM_BYTES;
    }

    // Who is still sending when the connection ends may never hear why (RFC 9112, 9.6).
    private static void passOver(Request request) {
        try {
            Content.Source.consumeAll(request);
        } catch (IOException e) {
            throw new UncheckedIOException("the form broke off", e);
        }
    }

    private static boolean logsIn(Request request) {
        return Request.getPathInContext(request).equals(Entrance.PATH);
    }

    private static Form form(Fields fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Fields.Field field : fields) {
            values.put(field.getName(), new ArrayList<>(field.getValues()));
        }
        return new Form(values);
    }
}
