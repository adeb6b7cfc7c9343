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
import io.deskgate.core.trust.Credit;
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
    Speaker ofFirst(Arrival arrival, Classification kind, EmailAddress author, Notes notes) {
        Credit credit = trust.credit(arrival, notes);
        return credit.isCertain()
                ? Speaker.named(author, voice(kind, "", isAgent(author)))
                : doubtful(kind, credit, author, notes);
    }

    /** Of a message that answers a ticket. */
    Speaker ofAnswer(Arrival arrival, Classification kind, EmailAddress author, TicketStanding ticket, Notes notes) {
        Speaker speaker = ofFirst(arrival, kind, author, notes);
        boolean agent = speaker.voice().kind() == Kind.AGENT;
        return agent || ticket.takesPart() ? speaker : speaker.with(asStranger(speaker.voice(), ticket, notes));
    }

    private static Voice asStranger(Voice voice, TicketStanding ticket, Notes notes) {
        String stranger = "the sender does not take part in " + ticket.key();
        notes.add("May the sender speak there?", "as a stranger, who gets no answer: " + stranger);
        String doubt = voice.doubt().isEmpty() ? stranger : stranger + ", and " + voice.doubt();
        return new Voice(voice.kind(), false, doubt);
    }

    // What our own server would not vouch for is never put down to somebody who works here.
    private Speaker doubtful(Classification kind, Credit credit, EmailAddress author, Notes notes) {
        Voice voice = voice(kind, credit.doubt(), false);
        if (!credit.isRefused() || !isAgent(author)) {
            return Speaker.named(author, voice);
        }
        notes.add(
                "Who is said to have written it?", "nobody known: " + author.address() + " works here, and is claimed");
        return Speaker.claiming(author, voice);
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
