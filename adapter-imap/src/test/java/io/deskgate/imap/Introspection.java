package io.deskgate.imap;

import com.sun.net.httpserver.HttpExchange;
import io.deskgate.core.fixture.LoopbackHttp;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Tells a mail server on loopback whose a token is (RFC 7662), as a provider tells its own. */
public final class Introspection implements AutoCloseable {
    private final Map<String, String> users = new TreeMap<>();
    private final LoopbackHttp server = new LoopbackHttp("/introspect", this::answer);

    /** From now on this token is good for this user. */
    public synchronized void accept(String token, String user) {
        users.put(token, user);
    }

    /** From now on it is good for nobody. */
    public synchronized void forget(String token) {
        users.remove(token);
    }

    public String url() {
        return server.url();
    }

    @Override
    public void close() {
        server.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String form = LoopbackHttp.sent(exchange);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        LoopbackHttp.answer(exchange, 200, about(form));
    }

    private synchronized String about(String form) {
        for (Map.Entry<String, String> user : users.entrySet()) {
            if ((form + "&").startsWith("token=" + user.getKey() + "&")) {
                return "{\"active\":true,\"username\":\"" + user.getValue() + "\"}";
            }
        }
        return "{\"active\":false}";
    }
}
