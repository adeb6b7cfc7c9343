package io.deskgate.oauth;

import com.sun.net.httpserver.HttpExchange;
import io.deskgate.core.fixture.LoopbackHttp;
import io.deskgate.core.settings.Secret;
import io.deskgate.oauth.OAuthTokens.Client;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A provider on loopback that gives the answers it was told, one after the other. */
final class Provider implements AutoCloseable {
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final LoopbackHttp server = new LoopbackHttp("/token", this::answer);

    /** What was asked, field by field. */
    final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();

    private record Reply(int status, String body, String location) {}

    Provider answers(int status, String body) {
        replies.add(new Reply(status, body, ""));
        return this;
    }

    Provider sendsElsewhere(String location) {
        replies.add(new Reply(307, "", location));
        return this;
    }

    /** A token that is good for an hour. */
    Provider gives(String token) {
        return answers(200, "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
    }

    /** The same, with a refresh token instead of the one before. */
    Provider gives(String token, String refreshToken) {
        return answers(
                200,
                "{\"token_type\":\"bearer\",\"expires_in\":\"3600\",\"scope\":\"a b\",\"more\":{\"x\":[1]},"
                        + "\"access_token\":\"" + token + "\",\"refresh_token\":\"" + refreshToken + "\"}");
    }

    Provider refuses(String error, String description) {
        return answers(400, "{\"error\":\"" + error + "\",\"error_description\":\"" + description + "\"}");
    }

    String url() {
        return server.url();
    }

    /** A client with a secret, whose parts are set up at places called after them. */
    Client client() {
        return new Client(url(), "desk", Secret.of("client-s3cret"), "", part -> "set " + part);
    }

    @Override
    public void close() {
        server.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> fields = new TreeMap<>();
        String form = LoopbackHttp.sent(exchange);
        for (String field : form.split("&")) {
            String[] pair = field.split("=", 2);
            fields.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        asked.add(fields);
        send(exchange, replies.remove());
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        if (!reply.location().isEmpty()) {
            exchange.getResponseHeaders().add("Location", reply.location());
        }
        LoopbackHttp.answer(exchange, reply.status(), reply.body());
    }
}
