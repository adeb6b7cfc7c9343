package io.deskgate.imap;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/** What a server said to a token, the verdict last. */
record TokenAnswer(List<Response> heard) {
    /** Longer explanations are cut: they are the server's words. */
    private static final int LONGEST = 400;

    TokenAnswer {
        heard = List.copyOf(heard);
    }

    boolean isYes() {
        return last().isOK();
    }

    /** It hung up instead of answering. */
    boolean isBye() {
        return last().isBYE();
    }

    Response last() {
        return heard.get(heard.size() - 1);
    }

    /** The verdict in the server's words. */
    String verdict() {
        last().reset();
        return last().getRest().strip();
    }

    /** Why it refuses the token: what it says in base64 before it does (RFC 7628, 3.2.2); empty when it says nothing. */
    String explanation() {
        StringBuilder all = new StringBuilder();
        heard.stream().filter(Response::isContinuation).forEach(response -> {
            response.reset();
            // Beginning with the plus by which it is known.
            all.append(decoded(response.getRest().substring(1).strip()));
        });
        return all.substring(0, Math.min(LONGEST, all.length()));
    }

    boolean tellsCapabilities() {
        return verdict().startsWith("[CAPABILITY ")
                || heard.stream().anyMatch(r -> r instanceof IMAPResponse line && line.keyEquals("CAPABILITY"));
    }

    private static String decoded(String base64) {
        try {
            StringBuilder text =
                    new StringBuilder(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
            for (int i = 0; i < text.length(); i++) {
                text.setCharAt(i, Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
            }
            return text.toString().strip();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
