package io.deskgate.imap;

import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.eclipse.angus.mail.iap.Response;

/** What a server answered to one command: yes or no, and what it said along with that. */
record Answer(Step step, MailServer server, Response[] responses) {
    /** Codes that speak of this moment only (RFC 5530, RFC 9051, 7.1). */
    private static final Set<String> PASSING = Set.of("UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG", "OVERQUOTA");

    private static final int LONGEST_QUOTE = 200;

    /** What passes by itself. */
    static final String LATER = "try again later; if it stays so, ask who runs the server";

    boolean isOk() {
        return last().isOK();
    }

    /** The code in brackets, in capitals; empty when there is none. */
    String code() {
        return code(text());
    }

    /** The messages that were copied, as the server confirms (RFC 4315, COPYUID); none when it does not. */
    SortedSet<Long> copiedUids() {
        StringTokenizer words = new StringTokenizer(bracketed(text()));
        boolean confirms = words.countTokens() >= 4 && words.nextToken().equalsIgnoreCase("COPYUID");
        if (!confirms) {
            return new TreeSet<>();
        }
        words.nextToken();
        return Uids.above(0, words.nextToken());
    }

    /** This answer if it is yes. Otherwise it fails now and may not fail later. */
    Answer orTryLater() {
        if (isOk()) {
            return this;
        }
        throw new TemporaryFailure(refusal(), LATER, new IllegalStateException(code()));
    }

    /** This answer if it is yes. Otherwise it fails until somebody does what {@code advice} says. */
    Answer orGiveUp(String advice) {
        if (isOk()) {
            return this;
        }
        throw failure(refusal(), text(), advice);
    }

    /** The failure that this refusal means: it passes, or it stays until somebody does what {@code advice} says. */
    static PortFailure failure(String refusal, String text, String advice) {
        IllegalStateException cause = new IllegalStateException(code(text));
        return PASSING.contains(code(text))
                ? new TemporaryFailure(refusal, LATER, cause)
                : new PermanentFailure(refusal, advice, cause);
    }

    /** What a server said, short enough for a line of ours. */
    static String quoted(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_QUOTE)).strip();
        return "\"" + start + "\"";
    }

    private String refusal() {
        return "the mail server " + server + " refuses " + step.name() + ", it says " + quoted(text());
    }

    private Response last() {
        return responses[responses.length - 1];
    }

    private String text() {
        Response last = last();
        last.reset();
        return last.getRest().strip();
    }

    private static String code(String text) {
        StringTokenizer words = new StringTokenizer(bracketed(text));
        return words.hasMoreTokens() ? words.nextToken().toUpperCase(Locale.ROOT) : "";
    }

    private static String bracketed(String text) {
        int from = text.indexOf('[');
        int to = text.indexOf(']', Math.max(from, 0));
        return from < 0 || to < 0 ? "" : text.substring(from + 1, to);
    }
}
