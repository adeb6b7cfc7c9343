package io.deskgate.core.history;

import io.deskgate.core.email.MessageId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The people, and how they write. */
record Writers(List<Site> sites, List<Letter> letters) {
    private static final List<String> PEOPLE = List.of(
            "kim@customer.example",
            "lee@customer.example",
            "max@elsewhere.example",
            "mallory@stranger.example",
            "sam@far.example");

    Letter first(Step step, Site site) {
        List<String> cc = new ArrayList<>();
        if (step.how() % 3 == 1) {
            cc.add(other(person(step.who() + 1), step));
        }
        if (step.how() % 5 == 2) {
            cc.add(History.of(sites, sites.indexOf(site) + 1).address("support"));
        }
        String to = site.address(step.how() % 4 == 3 ? "billing" : "support");
        return letter(
                Letter.Kind.PERSON, newId(), person(step.who()), List.of(to), cc, "Printer", List.of(), List.of());
    }

    private static String other(String address, Step step) {
        return address.equals(person(step.who())) ? PEOPLE.get(0) : address;
    }

    private static String person(int number) {
        return History.of(PEOPLE, number);
    }

    Letter answer(Step step, Letter to, Site site) {
        return switch (step.act()) {
            case AWAY -> new Answer(step, to, site, this).written(Letter.Kind.AWAY, "Re: " + to.subject(), List.of());
            case REPORT -> report(to, site);
            case COPY_ID -> copy(step, to, site);
            case ANSWER_ALL ->
                new Answer(step, to, site, this).written(Letter.Kind.PERSON, "Re: " + to.subject(), all(step, to));
            case ANSWER_FORWARDED ->
                new Answer(step, to, site, this).written(Letter.Kind.PERSON, "Fwd: look at this", List.of());
            default -> new Answer(step, to, site, this).written(Letter.Kind.PERSON, "Re: " + to.subject(), List.of());
        };
    }

    private static List<String> all(Step step, Letter to) {
        Set<String> all = new LinkedHashSet<>(to.to());
        all.addAll(to.cc());
        all.add(to.from());
        all.remove(person(step.who()));
        return List.copyOf(all);
    }

    private Letter report(Letter about, Site site) {
        return letter(
                Letter.Kind.REPORT,
                newId(),
                "mailer-daemon@mx.example",
                List.of(site.address("support")),
                List.of(),
                "Undelivered Mail Returned to Sender",
                List.of(about.id()),
                List.of());
    }

    /** Not of a notification: a message that bears our own signed id is ours, and ignored as such. */
    private Letter copy(Step step, Letter of, Site site) {
        boolean ours = sites.stream().anyMatch(each -> each.register.sent.containsKey(of.id()));
        MessageId id = ours ? newId() : of.id();
        List<String> to = List.of(site.address("support"));
        return letter(Letter.Kind.PERSON, id, person(step.who()), to, List.of(), "Copied", List.of(), List.of());
    }

    MessageId newId() {
        return new MessageId("m" + letters.size() + "@mail.example");
    }

    Letter letter(
            Letter.Kind kind,
            MessageId id,
            String from,
            List<String> to,
            List<String> cc,
            String subject,
            List<MessageId> inReplyTo,
            List<MessageId> references) {
        String text = "This is message " + letters.size() + ".";
        return new Letter(kind, id, from, to, cc, subject, inReplyTo, references, text);
    }

    static String writer(Step step) {
        return person(step.who());
    }
}
