package io.deskgate.imap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Tells a mail server on loopback whose a token is (RFC 7662), as a provider tells its own. */
public final class Introspection implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> users = new TreeMap<>();

    public Introspection() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/introspect", this::answer);
        server.start();
    }

    /** From now on this token is good for this user. */
    public synchronized void accept(String token, String user) {
        users.put(token, user);
    }

    /** From now on it is good for nobody. */
    public synchronized void forget(String token) {
        users.remove(token);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/introspect";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] body = about(form).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
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
