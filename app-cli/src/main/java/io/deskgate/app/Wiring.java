package io.deskgate.app;

import io.deskgate.core.desk.AddBranch;
import io.deskgate.core.desk.EditTicket;
import io.deskgate.core.followup.ReplyAddresses;
import io.deskgate.core.followup.ReplyMarks;
import io.deskgate.core.intake.CutComment;
import io.deskgate.core.intake.ExplainEmail;
import io.deskgate.core.intake.FetchMailbox;
import io.deskgate.core.intake.InspectEmail;
import io.deskgate.core.intake.IntakePorts;
import io.deskgate.core.intake.MergeTickets;
import io.deskgate.core.intake.ReceiveEmail;
import io.deskgate.core.intake.ReplayEmail;
import io.deskgate.core.intake.ReplyDelimiters;
import io.deskgate.core.intake.WatchMailbox;
import io.deskgate.core.intake.WatchPace;
import io.deskgate.core.mailbox.Backlog;
import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.port.EmailParser;
import io.deskgate.core.port.MailboxLine;
import io.deskgate.core.port.SigningKeys;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.settings.SettingsInForce;
import io.deskgate.core.ticket.ClosedTickets;
import io.deskgate.imap.ImapEmailSource;
import io.deskgate.mime.MimeEmailParser;
import io.deskgate.persistence.TicketStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Every adapter is made here, by hand. */
final class Wiring implements AutoCloseable {
    static final Clock CLOCK = Clock.systemUTC();

    private final TicketStore store;
    private final String url;
    private final Map<String, String> environment;

    private Wiring(TicketStore store, String url, Map<String, String> environment) {
        this.store = store;
        this.url = url;
        this.environment = environment;
    }

    /** Begins to load in the background what opening takes. */
    static void prepare() {
        TicketStore.prepare();
    }

    /** Opens the database at this JDBC URL, bringing its schema up to date when it is behind. */
    static Wiring open(String url, Map<String, String> environment) {
        return new Wiring(TicketStore.open(url, CLOCK), url, environment);
    }

    static EmailParser parser() {
        return new MimeEmailParser();
    }

    TicketStore store() {
        return store;
    }

    ReceiveEmail receiveEmail() {
        SettingsInForce settings = settings();
        return new ReceiveEmail(
                ports(), IntakeSettings.of(settings), ReplyDelimiters.of(settings), CLOCK, Wiring::rest);
    }

    ExplainEmail explainEmail() {
        SettingsInForce settings = settings();
        return new ExplainEmail(ports(), IntakeSettings.of(settings), ReplyDelimiters.of(settings), CLOCK);
    }

    ReplyAddresses replyAddresses() {
        return new ReplyAddresses(new ReplyMarks(keys()), settings().value(Catalogue.REPLY_DOMAINS));
    }

    MergeTickets mergeTickets() {
        return new MergeTickets(store.tickets(), CLOCK);
    }

    private SigningKeys keys() {
        return new KeysWhenNeeded(store, environment);
    }

    ReplayEmail replayEmail() {
        return new ReplayEmail(store.ledger(), receiveEmail());
    }

    static InspectEmail inspectEmail() {
        return new InspectEmail(parser(), ReplyDelimiters.DEFAULT);
    }

    CutComment cutComment() {
        return new CutComment(store.tickets());
    }

    FetchMailbox fetchMailbox() {
        return new FetchMailbox(receiveEmail(), store.commits(), store.leases(), ThisProcess.name());
    }

    WatchMailbox watchMailbox(Mailbox mailbox, MailboxLine line, WatchPace pace) {
        return new WatchMailbox(
                mailbox.name(), line, this::fetchMailbox, lease -> store.progress(mailbox.name(), lease), pace);
    }

    ImapEmailSource source(Mailbox mailbox, Lease lease, int limit) {
        return new ImapEmailSource(mailbox, store.progress(mailbox.name(), lease), limit);
    }

    Backlog look(Mailbox mailbox) {
        // Without a lease: nothing is written.
        Lease none = new Lease(mailbox.name().toString(), 0);
        return source(mailbox, none, 1).look();
    }

    /** The mailboxes that are set up, by the settings and by the environment. */
    MailboxSetup mailboxes() {
        return mailboxes(settings());
    }

    /** The mailboxes that would be set up by these settings. */
    MailboxSetup mailboxes(SettingsInForce settings) {
        return new MailboxSetup(settings, new RefreshTokens(url, machine()));
    }

    AddBranch addBranch() {
        return new AddBranch(store.branches());
    }

    EditTicket editTicket() {
        return new EditTicket(store.tickets(), store.work(), CLOCK);
    }

    @Override
    public void close() {
        store.close();
    }

    /** What an answer to a closed ticket does where its branch says nothing. */
    ClosedTickets closedTickets() {
        return IntakeSettings.of(settings()).closed();
    }

    /** What this machine adds to what the desk is set to. */
    ThisMachine machine() {
        return new ThisMachine(environment);
    }

    /** What the desk is set to, for this run. */
    SettingsInForce settings() {
        return machine().reading(store).inForce();
    }

    private IntakePorts ports() {
        return new IntakePorts(
                store.ledger(), parser(), store.tickets(), store.branches(), store.traffic(), keys(), store.accounts());
    }

    private static void rest(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
