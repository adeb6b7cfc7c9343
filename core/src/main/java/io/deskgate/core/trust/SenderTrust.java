package io.deskgate.core.trust;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Notes;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Judges whether a message comes from whom its From names. Only what our own mail server found out counts: the topmost
 * Authentication-Results field, and only when it bears our name and no foreign server handed the message on after it.
 */
public final class SenderTrust {
    private static final String QUESTION = "Does it come from whom it names?";

    private final Set<String> ourServers;

    /** Believes servers of these names (authserv-ids, in lower case). */
    public SenderTrust(Set<String> ourServers) {
        this.ourServers = Set.copyOf(ourServers);
    }

    /** How far the message comes from whom it names. */
    public Credit credit(Arrival arrival, Notes notes) {
        Credit credit = credit(arrival);
        String doubt = credit.doubt();
        notes.add(QUESTION, doubt.isEmpty() ? "yes, our mail server has checked it" : "not certain: " + doubt);
        return credit;
    }

    private Credit credit(Arrival arrival) {
        List<EmailAddress> from = arrival.email().from();
        if (from.size() != 1 || arrival.header().all("from").size() != 1) {
            return Credit.unknown("it does not name exactly one sender");
        }
        if (ourServers.isEmpty()) {
            return Credit.unknown("it is not set which mail server checks senders for us (intake.authserv-ids)");
        }
        List<String> results = arrival.header().all("authentication-results");
        if (results.isEmpty()) {
            return Credit.unknown("our mail server says nothing about it");
        }
        ServerResults topmost = ServerResults.of(results.get(0));
        if (!ourServers.contains(topmost.server()) || cameFromElsewhere(arrival)) {
            return Credit.unknown("only other mail servers say something about it");
        }
        return credit(topmost, domainOf(from.get(0)));
    }

    private static Credit credit(ServerResults results, String domain) {
        if (results.has("dmarc=fail")) {
            return Credit.refused("DMARC failed for " + domain);
        }
        boolean aligned = results.has("dmarc=pass", "header.from", domain)
                || results.has("dkim=pass", "header.d", domain)
                || results.has("dkim=pass", "header.i", domain)
                || results.has("spf=pass", "smtp.mailfrom", domain);
        String none = "neither DMARC nor DKIM nor SPF speaks for " + domain;
        if (aligned) {
            return Credit.CERTAIN;
        }
        // Somebody who logged in at our own server, which then has nothing to check: it vouches for no address either.
        return results.has("auth=pass") ? Credit.unknown(none) : Credit.refused(none);
    }

    /** Whether a server that is not ours handed it on after the results were written. */
    private boolean cameFromElsewhere(Arrival arrival) {
        for (String received : arrival.header().allAbove("received", "authentication-results")) {
            if (!ourServers.contains(byWhom(received))) {
                return true;
            }
        }
        return false;
    }

    private static String byWhom(String received) {
        String lower = received.toLowerCase(Locale.ROOT);
        int by = lower.startsWith("by ") ? 0 : lower.indexOf(" by ") + 1;
        int start = by + "by ".length();
        int end = lower.indexOf(' ', start);
        return start > lower.length() ? "" : lower.substring(start, end < 0 ? lower.length() : end);
    }

    private static String domainOf(EmailAddress address) {
        return address.key().substring(address.key().lastIndexOf('@') + 1);
    }
}
