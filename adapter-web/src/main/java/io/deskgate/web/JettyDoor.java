package io.deskgate.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Where Jetty hands requests over to us. */
final class JettyDoor extends Handler.Abstract {
    /** A comment of the longest kind, encoded for a form, and some room. */
    static final int MOST_FORM_BYTES = 512 * 1024;

    /** Two short words and where to go then: whoever is not known yet may not send more. */
    static final int MOST_LOG_IN_BYTES = 8 * 1024;

    static final int MOST_FORM_FIELDS = 100;

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
        Ask ask = ask(request);
        Answer answer = troubles.guard(() -> reception.answer(ask, () -> form(request)));
        writer.write(ask, answer, request, response, callback);
        return true;
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
        boolean logsIn = Request.getPathInContext(request).equals(Entrance.PATH);
        return form(FormFields.getFields(request, MOST_FORM_FIELDS, logsIn ? MOST_LOG_IN_BYTES : MOST_FORM_BYTES));
    }

    private static Form form(Fields fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Fields.Field field : fields) {
            values.put(field.getName(), new ArrayList<>(field.getValues()));
        }
        return new Form(values);
    }
}
