package io.deskgate.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.FixedKeys;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.followup.ReplyMarks;
import io.deskgate.core.intake.IntakeOutcome;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.EndedBefore;
import io.deskgate.core.intake.IntakePorts;
import io.deskgate.core.intake.ReceiveEmail;
import io.deskgate.core.intake.ReplyDelimiters;
import io.deskgate.core.port.Desk;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Circumstances;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One desk beside its model. Fails as soon as both disagree about a message. */
final class Site {
    private static final IntakeSettings SETTINGS = IntakeSettings.of(SettingsForm.ALL_DEFAULTS
            .withText(Catalogue.WATCHERS, "all")
            .resolve(Circumstances.plain(new BranchKey("SUP"))));

    /** What was delivered, and how it ended. */
    record Delivery(Letter letter, EmailId id, EmailOutcome outcome) {}

    final Desk desk;
    final Register register = new Register();
    final List<Delivery> deliveries = new ArrayList<>();
    final ReplyMarks marks;
    private final String domain;
    private final HandClock clock;
    private final ReceiveEmail receive;

    Site(Desk desk, String domain, HandClock clock, UnaryOperator<TicketRepository> planted) {
        this.desk = desk;
        this.domain = domain;
        this.clock = clock;
        this.marks = new ReplyMarks(FixedKeys.of("the key of " + domain));
        Branch support = desk.branches().all().get(0);
        desk.branches().edit(support.id(), named("Support", "support"));
        desk.branches().add(new BranchKey("BIL"), named("Billing", "billing"));
        IntakePorts ports = new IntakePorts(
                desk.ledger(),
                new PlainEmailParser(),
                planted.apply(desk.tickets()),
                desk.branches(),
                desk.traffic(),
                FixedKeys.of("the key of " + domain),
                desk.accounts());
        this.receive = new ReceiveEmail(ports, SETTINGS, ReplyDelimiters.DEFAULT, clock, clock);
    }

    private BranchDetails named(String name, String local) {
        return new BranchDetails(name, "", Assignee.NOBODY, List.of(address(local)), List.of());
    }

    String address(String local) {
        return local + "@" + domain;
    }

    String domain() {
        return domain;
    }

    String replyAddress(Case about) {
        String address = marks.replyAddress(about.key, EmailAddress.of(address("support")))
                .address()
                .toLowerCase(Locale.ROOT);
        register.replyAddresses.putIfAbsent(address, about);
        return address;
    }

    boolean isSentTo(Letter letter) {
        return letter.to().stream().anyMatch(this::isOurs)
                || letter.cc().stream().anyMatch(this::isOurs);
    }

    private boolean isOurs(String address) {
        return address.endsWith("@" + domain);
    }

    void receive(Letter letter) {
        Optional<Case> found = register.caseOf(letter);
        IntakeOutcome answer = receive.receive(letter.asSent().raw(), Envelope.from("pipe"));
        assertThat(answer).as("answer to %s", letter).isInstanceOf(Ended.class);
        Ended ended = (Ended) answer;
        deliveries.add(new Delivery(letter, ended.id(), ended.outcome()));
        boolean over = found.isPresent() && found.get().isOver(letter, clock.instant());
        if (found.isPresent() && !over) {
            assertThat(ticketOf(ended.outcome(), CommentAdded.class))
                    .as("comment of %s", letter)
                    .isEqualTo(id(found.get()));
            found.get().add(letter, others(letter), clock.instant());
            register.received.putIfAbsent(letter.id(), found.get());
        } else if (letter.kind() == Letter.Kind.PERSON) {
            open(letter, ended.outcome());
        } else {
            assertThat(ended.outcome()).as("end of %s", letter).isInstanceOf(Ignored.class);
        }
    }

    private void open(Letter letter, EmailOutcome outcome) {
        assertThat(outcome).as("end of %s", letter).isInstanceOf(TicketOpened.class);
        TicketKey key = ((TicketOpened) outcome).ticket();
        String branch = firstPlace(letter).allMatch(address -> address.startsWith("billing")) ? "BIL" : "SUP";
        assertThat(key.branch().letters()).as("branch of %s", letter).isEqualTo(branch);
        assertThat(register.keys).as("a key is given once").doesNotContainKey(key);
        Case opened = new Case(key);
        opened.people.add(letter.from());
        register.open(opened, letter);
        opened.add(letter, others(letter), clock.instant());
    }

    /** Our addresses where the letter names one first; of several branches there the oldest counts. */
    private Stream<String> firstPlace(Letter letter) {
        boolean inTo = letter.to().stream().anyMatch(this::isOurs);
        return (inTo ? letter.to() : letter.cc()).stream().filter(this::isOurs);
    }

    /** Whom the letter names beside its writer and us. */
    private Set<String> others(Letter letter) {
        Set<String> others = new HashSet<>(letter.to());
        others.addAll(letter.cc());
        others.removeIf(this::isOurs);
        return others;
    }

    void receiveAgain(Delivery before, RawEmail bytes) {
        IntakeOutcome answer = receive.receive(bytes, Envelope.from("pipe"));
        assertThat(answer).as("second delivery of %s", before.letter()).isInstanceOf(EndedBefore.class);
        EndedBefore again = (EndedBefore) answer;
        assertThat(again.id()).isEqualTo(before.id());
        assertThat(again.outcome()).isInstanceOf(before.outcome().getClass());
        if (!(before.outcome() instanceof Ignored)) {
            assertThat(ticketOf(again.outcome(), before.outcome().getClass()))
                    .isEqualTo(ticketOf(before.outcome(), before.outcome().getClass()));
        }
    }

    TicketId id(Case of) {
        return desk.tickets().find(of.key).orElseThrow().id();
    }

    private TicketId ticketOf(EmailOutcome outcome, Class<? extends EmailOutcome> kind) {
        assertThat(outcome).isInstanceOf(kind);
        TicketKey key = outcome instanceof CommentAdded comment ? comment.ticket() : ((TicketOpened) outcome).ticket();
        return desk.tickets().find(key).orElseThrow().id();
    }
}
