package io.deskgate.core.history;

import io.deskgate.core.email.MessageId;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.intake.MergeTickets;
import io.deskgate.core.port.Desk;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketEdit.MoveTo;
import io.deskgate.core.ticket.TicketEdit.SetStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Two desks and the people who write to them. Each step is lived through and compared with the model at once. */
public final class History {
    /** Between two steps: long enough that no brake is met. */
    private static final Duration A_WHILE = Duration.ofMinutes(40);

    final List<Letter> letters = new ArrayList<>();
    private final HandClock clock = new HandClock();
    private final Random random = new Random(4);
    private final List<Site> sites;
    private final Writers writers;

    /** With two new desks. */
    public History(Function<HandClock, Desk> desks) {
        this(desks, UnaryOperator.identity());
    }

    /** With something planted between the use cases and the tickets. */
    History(Function<HandClock, Desk> desks, UnaryOperator<TicketRepository> planted) {
        this.sites = List.of(
                new Site(desks.apply(clock), "desk.example", clock, planted),
                new Site(desks.apply(clock), "other.example", clock, planted));
        this.writers = new Writers(sites, letters);
    }

    /** Lives through it, and compares all there is at the end. */
    public void live(List<Step> steps) {
        try {
            steps.forEach(this::take);
            sites.forEach(site -> new Audit(site).check());
        } finally {
            sites.forEach(site -> site.desk.close());
        }
    }

    private void take(Step step) {
        clock.rest(A_WHILE);
        Site site = of(sites, step.who() / 8);
        switch (step.act()) {
            case WRITE -> send(writers.first(step, site));
            case ANSWER, ANSWER_ALL, ANSWER_FORWARDED, AWAY, REPORT, COPY_ID -> answer(step, site);
            case DELIVER_AGAIN -> deliverAgain(step, site);
            case WAIT -> clock.rest(Duration.ofDays(31));
            case NOTIFY, CLOSE, MOVE, MERGE -> work(step, site);
        }
    }

    private void answer(Step step, Site site) {
        if (!letters.isEmpty()) {
            send(writers.answer(step, of(letters, step.what()), site));
        }
    }

    private void send(Letter letter) {
        letters.add(letter);
        sites.stream().filter(site -> site.isSentTo(letter)).forEach(site -> site.receive(letter));
    }

    private void deliverAgain(Step step, Site site) {
        if (site.deliveries.isEmpty()) {
            return;
        }
        Site.Delivery before = of(site.deliveries, step.what());
        String sent = before.letter().asSent().toString();
        site.receiveAgain(
                before,
                RawEmail.of(
                        switch (step.how() % 3) {
                            case 0 -> sent;
                            case 1 -> sent.replace("\n", "\r\n");
                            default -> "Received: by another way; later\n" + sent;
                        }));
    }

    private void work(Step step, Site site) {
        if (site.register.cases.isEmpty()) {
            return;
        }
        Case one = of(site.register.cases, step.what());
        switch (step.act()) {
            case NOTIFY -> letters.add(notification(one, site, step.how()));
            case CLOSE -> close(one, site);
            case MOVE -> move(one, site, step.how());
            default -> merge(one, of(site.register.cases, step.how()), site);
        }
    }

    private Letter notification(Case about, Site site, int whom) {
        MessageId id = site.marks.messageId(about.key, site.domain(), random);
        site.register.sent.put(id, about);
        List<String> to = List.of(about.people.stream().sorted().toList().get(whom % about.people.size()));
        return new Letter(
                Letter.Kind.PERSON,
                id,
                site.replyAddress(about),
                to,
                List.of(),
                "[" + about.key + "] your ticket",
                List.of(),
                List.of(),
                "we write");
    }

    private void close(Case one, Site site) {
        if (!one.closed) {
            site.desk.work().edit(site.id(one), new SetStatus(Status.CLOSED), clock.instant());
            one.close(clock.instant());
        }
    }

    private void move(Case one, Site site, int where) {
        Branch branch = of(site.desk.branches().all(), where);
        one.key = site.desk.work().edit(site.id(one), new MoveTo(branch.id()), clock.instant());
        site.register.keys.put(one.key, one);
    }

    private void merge(Case one, Case into, Site site) {
        new MergeTickets(site.desk.tickets(), clock).merge(one.key, into.key);
        if (one.root() != into.root()) {
            one.root().mergeInto(into.root());
        }
    }

    static <T> T of(List<T> all, int number) {
        return all.get(number % all.size());
    }
}
