package io.deskgate.imap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.util.MailLogger;

/** The library's side of a conversation, over a connection that is ours. It keeps no log. */
final class Speaker extends IMAPProtocol {
    /** No mechanism of ours needs more; a server that asks on and on is left. */
    private static final int MOST_CHALLENGES = 4;

    private final Connection connection;
    private boolean tokenAccepted;

    /** Hears the greeting. */
    Speaker(Connection connection) throws IOException, ProtocolException {
        super("imap", "127.0.0.1", 1, over(connection), false, new MailLogger(Speaker.class, "imap", false, null));
        this.connection = connection;
    }

    /** From now on the limits of this step count for what is under way. */
    void limit(Step step) {
        connection.begin(step);
    }

    @Override
    public boolean isAuthenticated() {
        return tokenAccepted || super.isAuthenticated();
    }

    /**
     * Shows a token. The library can do that for XOAUTH2, but repeats the token when the server explains why it refuses
     * it, and drops the explanation.
     */
    TokenAnswer show(Bearer bearer) throws IOException, ProtocolException {
        boolean said = hasCapability("SASL-IR");
        Argument words = new Argument().writeAtom(bearer.mechanism().name());
        String tag = writeCommand("AUTHENTICATE", said ? words.writeAtom(bearer.words()) : words);
        TokenAnswer answer = said ? hear(tag, bearer) : hearAfterTheFirstChallenge(tag, bearer);
        if (answer.isYes()) {
            tokenAccepted = true;
            learn(answer);
        }
        return answer;
    }

    private TokenAnswer hearAfterTheFirstChallenge(String tag, Bearer bearer) throws IOException, ProtocolException {
        Response first = readResponse();
        if (!first.isContinuation()) {
            return isLast(first, tag) ? new TokenAnswer(List.of(first)) : hear(tag, bearer);
        }
        write(bearer.words());
        return hear(tag, bearer);
    }

    private TokenAnswer hear(String tag, Bearer bearer) throws IOException, ProtocolException {
        List<Response> heard = new ArrayList<>();
        int challenges = 0;
        do {
            heard.add(readResponse());
            if (last(heard).isContinuation()) {
                if (++challenges > MOST_CHALLENGES) {
                    throw new ProtocolException("it asks more than " + MOST_CHALLENGES + " times");
                }
                write(bearer.mechanism().acknowledgement());
            }
        } while (!isLast(last(heard), tag));
        return new TokenAnswer(heard);
    }

    // What a server can do is often more after the log-in; it need not say so by itself (RFC 9051, 6.1.1).
    private void learn(TokenAnswer answer) throws ProtocolException {
        if (answer.tellsCapabilities()) {
            handleCapabilityResponse(answer.heard().toArray(Response[]::new));
            setCapabilities(answer.last());
        } else {
            capability();
        }
    }

    private void write(String line) throws IOException {
        getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        getOutputStream().flush();
    }

    private static Response last(List<Response> heard) {
        return heard.get(heard.size() - 1);
    }

    private static boolean isLast(Response response, String tag) {
        return response.isBYE() || response.isTagged() && tag.equals(response.getTag());
    }

    private static Properties over(Connection connection) {
        Properties properties = new Properties();
        properties.put("mail.imap.socketFactory", ReadySocket.factoryOf(connection));
        properties.put("mail.imap.socketFactory.fallback", "false");
        return properties;
    }
}
