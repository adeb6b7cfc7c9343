package io.deskgate.oauth;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.deskgate.core.port.TemporaryFailure;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads what a provider answered, and takes nothing for a token that is none. */
final class ReplyReader {
    private static final JsonFactory JSON =
            JsonFactory.builder().build().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final int LONGEST_DESCRIPTION = 300;
    private static final int LONGEST_CODE = 60;

    /** A year: longer lasts no access token. */
    private static final long MOST_SECONDS = 366L * 24 * 3600;

    private final TokenEndpoint endpoint;
    private final Map<String, String> sent;

    /** What was {@code sent} is hidden wherever the provider repeats it. */
    ReplyReader(TokenEndpoint endpoint, Map<String, String> sent) {
        this.endpoint = endpoint;
        this.sent = sent;
    }

    TokenReply read(int status, byte[] body) throws Refused {
        if (status == 200) {
            return reply(fields(body));
        }
        throw refused(status, body);
    }

    private TokenReply reply(Map<String, String> fields) {
        String token = fields.getOrDefault("access_token", "");
        boolean bears = fields.getOrDefault("token_type", "").equalsIgnoreCase("bearer");
        if (token.isEmpty() || !bears) {
            throw noToken("a bearer token", new IllegalStateException("token_type"));
        }
        return new TokenReply(token, seconds(fields), fields.getOrDefault("refresh_token", ""));
    }

    private long seconds(Map<String, String> fields) {
        try {
            return Math.min(MOST_SECONDS, Long.parseLong(fields.getOrDefault("expires_in", "-1")));
        } catch (NumberFormatException e) {
            throw noToken("a time in seconds", e);
        }
    }

    private Refused refused(int status, byte[] body) {
        Map<String, String> fields;
        try {
            fields = texts(body);
        } catch (IOException e) {
            fields = Map.of();
        }
        String error = shown(fields.getOrDefault("error", ""), LONGEST_CODE);
        return new Refused(status, error, shown(fields.getOrDefault("error_description", ""), LONGEST_DESCRIPTION));
    }

    private Map<String, String> fields(byte[] body) {
        try {
            return texts(body);
        } catch (IOException e) {
            throw noToken("JSON", new IllegalStateException("not JSON"));
        }
    }

    /** Texts and numbers of the outermost object; what else is in it is passed over. */
    private static Map<String, String> texts(byte[] body) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser json = JSON.createParser(body)) {
            require(json.nextToken() == JsonToken.START_OBJECT);
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
                    texts.put(name, json.getText());
                }
                json.skipChildren();
            }
            require(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
        }
        return texts;
    }

    private static void require(boolean right) throws IOException {
        if (!right) {
            throw new IOException("not one JSON object");
        }
    }

    /** The provider's words on one line, without what we told it. */
    private String shown(String text, int most) {
        String shown = text;
        for (String name : new String[] {"refresh_token", "client_secret", "code", "code_verifier"}) {
            shown = sent.containsKey(name) ? shown.replace(sent.get(name), "…") : shown;
        }
        shown = shown.lines().findFirst().orElse("").strip();
        return shown.substring(0, Math.min(most, shown.length()));
    }

    private TemporaryFailure noToken(String wanted, RuntimeException cause) {
        return new TemporaryFailure(
                "what " + endpoint + " answers is not " + wanted,
                "check that this is the provider's address for tokens, and what stands in between",
                cause);
    }
}
