package io.deskgate.app;

import com.sun.net.httpserver.HttpExchange;
import io.deskgate.core.fixture.LoopbackHttp;
import io.deskgate.imap.Introspection;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A provider on loopback whose tokens a mail server takes. Each refresh token is good once. */
final class TokenProvider implements AutoCloseable {
    private final LoopbackHttp server;
    private final Introspection introspection;
    private final String user;
    private String refreshToken = "r3fresh-0";
    private int given;

    /** What it was asked, as it came. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    /** Its tokens are good for this user. */
    TokenProvider(Introspection introspection, String user) {
        this.introspection = introspection;
        this.user = user;
        this.server = new LoopbackHttp("/token", this::answer);
    }

    String url() {
        return server.url();
    }

    /** The user has withdrawn what he agreed to. */
    synchronized void withdraw() {
        refreshToken = "another";
    }

    @Override
    public void close() {
        server.close();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String form = LoopbackHttp.sent(exchange);
        asked.add(URLDecoder.decode(form, StandardCharsets.UTF_8));
        boolean alone = form.contains("grant_type=client_credentials&client_id=desk&client_secret=s3cret");
        boolean signedIn = form.contains("refresh_token=" + refreshToken + "&client_id=desk");
        boolean signsIn = form.contains("grant_type=authorization_code&code=c0de&");
        boolean good = alone || signedIn || signsIn;
        LoopbackHttp.answer(exchange, good ? 200 : 400, good ? token() : refusal(form));
    }

    private String token() {
        given++;
        refreshToken = "r3fresh-" + given;
        String token = "acc3ss-" + user + "-" + given;
        introspection.accept(token, user);
        return "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"" + token + "\",\"refresh_token\":\""
                + refreshToken + "\"}";
    }

    private static String refusal(String form) {
        return "{\"error\":\"invalid_grant\",\"error_description\":\"expired, you said " + form + "\"}";
    }
}
