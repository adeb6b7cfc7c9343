package io.deskgate.web;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.NewPassword;
import io.deskgate.core.account.Role;
import io.deskgate.core.desk.AddBranch;
import io.deskgate.core.desk.CheckChannels;
import io.deskgate.core.desk.EditTicket;
import io.deskgate.core.desk.ReadSettings;
import io.deskgate.core.desk.SaveSettings;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.OpenPasswordHasher;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.fixture.EmailText;
import io.deskgate.core.intake.AddAccount;
import io.deskgate.core.intake.CutComment;
import io.deskgate.core.intake.LogIn;
import io.deskgate.core.intake.ReceiveEmail;
import io.deskgate.core.intake.ReplayEmail;
import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.Checkup;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.settings.MailboxSettings;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.settings.SettingsInForce;
import io.deskgate.core.settings.ThisRun;
import io.deskgate.core.ticket.Person;
import io.deskgate.web.BrowserDesk.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A desk in memory, answering at a free port. */
final class DeskInTest implements AutoCloseable {
    private static final int PASSWORD_NAMES = 6;

    final HandClock clock = new HandClock();
    final InMemoryDesk store = new InMemoryDesk(clock);
    final List<String> toldToTheOperator = new ArrayList<>();

    /** The mailboxes that were tested; what is found is always the same. */
    final List<MailboxSettings> checked = new ArrayList<>();

    private final ReceiveEmail receive = new ReceiveEmail(store.ports(new PlainEmailParser()), clock, clock);
    private final BrowserDesk desk;

    DeskInTest() {
        this(Place.onThisMachine(0));
    }

    DeskInTest(Place place) {
        ReadSettings reading = new ReadSettings(store.settings(), store.branches(), ThisRun.PLAIN);
        BrowserDesk.Desk ports = new BrowserDesk.Desk(
                store.tickets(),
                store.work(),
                new EditTicket(store.tickets(), store.work(), clock),
                new CutComment(store.tickets()),
                store.ledger(),
                new ReplayEmail(store.ledger(), receive),
                store.branches(),
                new AddBranch(store.branches()),
                reading,
                new SaveSettings(store.settings(), store.branches()),
                new CheckChannels(reading, this::check),
                store.accounts(),
                store.sessions(),
                new LogIn(store.accounts(), new OpenPasswordHasher()));
        addAccount("ada", Role.ADMINISTRATOR);
        addAccount("bo", Role.AGENT);
        desk = BrowserDesk.open(place, ports, clock, toldToTheOperator::add);
    }

    /** Accounts here have their name six times as password. */
    private void addAccount(String name, Role role) {
        Account account = new Account(new Person(address(name)), role);
        NewPassword password = new NewPassword(Secret.of(name.repeat(PASSWORD_NAMES)));
        new AddAccount(store.accounts(), new OpenPasswordHasher()).add(account, password);
    }

    private Checkup check(SettingsInForce settings, Duration most) {
        checked.add(MailboxSettings.of(settings));
        return Checkup.of(
                Finding.ok(Aspect.LOG_IN, "let in <b>"), Finding.wrong(Aspect.FOLDER, "no folder", "make one"));
    }

    static EmailAddress address(String name) {
        return new EmailAddress(name + "@desk.example", name);
    }

    void receive(EmailText email) {
        receive(email.raw());
    }

    void receive(RawEmail raw) {
        receive.receive(raw, new Envelope("support@desk.example", "", "kim@customer.example", "test"));
    }

    String address() {
        return desk.address();
    }

    Browser browser() {
        return new Browser(desk.address());
    }

    Browser loggedInAs(String name) {
        return browser().logIn(name, name.repeat(PASSWORD_NAMES));
    }

    @Override
    public void close() {
        desk.close();
    }
}
