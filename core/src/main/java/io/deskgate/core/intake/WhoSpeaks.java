package io.deskgate.core.intake;

import io.deskgate.core.category.Category;
import io.deskgate.core.category.Classification;
import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.AccountRepository;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.TicketStanding;
import io.deskgate.core.ticket.Voice;
import io.deskgate.core.ticket.Voice.Kind;
import io.deskgate.core.trust.SenderTrust;

/** Says whose voice a message is: an agent's only when that is certain, and a stranger's never certain. */
final class WhoSpeaks {
    private final AccountRepository accounts;
    private final SenderTrust trust;

    WhoSpeaks(AccountRepository accounts, SenderTrust trust) {
        this.accounts = accounts;
        this.trust = trust;
    }

    /** Of a message that opens a ticket. */
    Voice ofFirst(Arrival arrival, Classification kind, EmailAddress author, Notes notes) {
        String doubt = trust.doubt(arrival, notes);
        return voice(kind, doubt, doubt.isEmpty() && isAgent(author));
    }

    /** Of a message that answers a ticket. */
    Voice ofAnswer(Arrival arrival, Classification kind, EmailAddress author, TicketStanding ticket, Notes notes) {
        String doubt = trust.doubt(arrival, notes);
        boolean agent = doubt.isEmpty() && isAgent(author);
        if (!doubt.isEmpty() || agent || ticket.takesPart()) {
            return voice(kind, doubt, agent);
        }
        String stranger = "the sender does not take part in " + ticket.key();
        notes.add("May the sender speak there?", "as a stranger: " + stranger);
        return voice(kind, stranger, false);
    }

    private boolean isAgent(EmailAddress author) {
        return accounts.find(author).isPresent();
    }

    private static Voice voice(Classification kind, String doubt, boolean agent) {
        if (isMachine(kind.category())) {
            return new Voice(Kind.MACHINE, false, doubt);
        }
        return new Voice(agent ? Kind.AGENT : Kind.PERSON, kind.mayBeAnsweredAutomatically(), doubt);
    }

    private static boolean isMachine(Category category) {
        return category.isAutomatic() || category.isBounce() || category == Category.CALENDAR_ANSWER;
    }
}
