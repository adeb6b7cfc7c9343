package io.deskgate.oauth;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.settings.Secret;
import io.deskgate.oauth.OAuthTokens.Client;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The address at which a provider gives tokens (RFC 6749, 3.2). It is followed nowhere else. */
final class TokenEndpoint {
    private static final Duration CONNECT = Duration.ofSeconds(15);

    /** From the first byte to the last, however slowly they come. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final String AGAIN = "try again later; check the network and the proxy of this machine";

    private final Client client;
    private final URI url;

    TokenEndpoint(Client client) {
        this.client = client;
        this.url = TokenUrl.require(client.tokenUrl());
    }

    /**
     * Asks with these fields, and with what says who we are.
     *
     * @throws Refused when the provider says no
     * @throws PortFailure when there is no answer, or none that makes sense
     */
    TokenReply ask(Map<String, String> grant) throws Refused {
        Map<String, String> fields = new LinkedHashMap<>(grant);
        fields.put("client_id", client.id());
        putUnlessEmpty(fields, "client_secret", revealed(client.secret()));
        putUnlessEmpty(fields, "scope", client.scope());
        HttpResponse<byte[]> answer = await(http().sendAsync(request(fields), info -> new LimitedBody()));
        return new ReplyReader(this, fields).read(answer.statusCode(), answer.body());
    }

    @Override
    public String toString() {
        return TokenUrl.shown(url);
    }

    private HttpRequest request(Map<String, String> fields) {
        return HttpRequest.newBuilder(url)
                .timeout(LONGEST)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(form(fields), StandardCharsets.US_ASCII))
                .build();
    }

    // Made anew: it is used once an hour, and would keep a thread meanwhile.
    private static HttpClient http() {
        return HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .proxy(ProxySelector.getDefault())
                .connectTimeout(CONNECT)
                .build();
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer) {
        try {
            return answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new TemporaryFailure(this + " has not answered after " + LONGEST.toSeconds() + " s", AGAIN, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TemporaryFailure("told to stop while asking " + this, "try again", e);
        } catch (ExecutionException e) {
            throw unreachable(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private PortFailure unreachable(Throwable cause) {
        String found = "no answer from " + this + ": " + said(cause);
        return isDistrust(cause)
                ? new PermanentFailure(
                        found, "the certificate is not trusted: check the address and what stands in between", cause)
                : new TemporaryFailure(found, AGAIN, cause);
    }

    private static String said(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static boolean isDistrust(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException) {
                return true;
            }
        }
        return false;
    }

    private static String revealed(Secret secret) {
        return secret.isEmpty() ? "" : secret.reveal();
    }

    private static void putUnlessEmpty(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String form(Map<String, String> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach((name, value) -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return String.join("&", parts);
    }
}
