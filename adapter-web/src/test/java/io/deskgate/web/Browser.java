package io.deskgate.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a browser does, as far as cookies and forms go. It follows no redirect. */
final class Browser {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private final List<String> headers = new ArrayList<>();
    private final String address;

    Browser(String address) {
        this.address = address.substring(0, address.length() - 1);
    }

    /** Says this header field with every request from now on. */
    Browser saying(String name, String value) {
        headers.add(name);
        headers.add(value);
        return this;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form as it stands on the page at {@code from}, with its token. */
    HttpResponse<String> send(String from, String to, String... namesAndValues) {
        return sendWithToken(tokenIn(get(from).body()), to, namesAndValues);
    }

    HttpResponse<String> sendWithToken(String token, String to, String... namesAndValues) {
        StringBuilder form = new StringBuilder(Encoded.query("token", token));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append('&').append(Encoded.query(namesAndValues[i], namesAndValues[i + 1]));
        }
        return send(request(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString())));
    }

    Browser logIn(String name, String password) {
        send("/login", "/login", "address", name + "@desk.example", "password", password);
        return this;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private static String tokenIn(String page) {
        String mark = "name=\"token\" value=\"";
        int begin = page.indexOf(mark) + mark.length();
        return page.substring(begin, page.indexOf('"', begin));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        StringBuilder sent = new StringBuilder();
        cookies.forEach((name, value) -> sent.append(sent.isEmpty() ? "" : "; ").append(name + "=" + value));
        return sent.isEmpty() ? request : request.header("Cookie", sent.toString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().map().getOrDefault("set-cookie", List.of()).forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        int equals = cookie.indexOf('=');
        cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1, cookie.indexOf(';')));
    }
}
