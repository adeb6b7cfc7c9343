package io.deskgate.core.intake;

import io.deskgate.core.email.Email;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import io.deskgate.core.port.Commits;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.EmailSource.Delivery;
import io.deskgate.core.port.PortFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages that were stored together and are being read. Neighbours that make no trouble are concluded together. */
final class Group {
    private final ReceiveEmail receive;
    private final Commits commits;
    private final List<Member> members;
    private final List<RetryLater> gone = new ArrayList<>(1);

    Group(ReceiveEmail receive, Commits commits, List<Member> members) {
        this.receive = receive;
        this.commits = commits;
        this.members = List.copyOf(members);
    }

    /** Concludes all of them in their order, so that an answer finds the ticket of the message before it. */
    List<IntakeOutcome> conclude() {
        List<IntakeOutcome> outcomes = new ArrayList<>();
        List<Member> neighbours = new ArrayList<>();
        for (Member member : members) {
            if (member.email().isPresent()) {
                neighbours.add(member);
            } else {
                outcomes.addAll(together(neighbours));
                neighbours.clear();
                outcomes.add(alone(member));
            }
        }
        outcomes.addAll(together(neighbours));
        return outcomes;
    }

    void close() {
        members.forEach(member -> member.close(receive.treatment()::giveBack));
    }

    private List<IntakeOutcome> together(List<Member> neighbours) {
        if (neighbours.isEmpty()) {
            return List.of();
        }
        try {
            return commits.together(() -> neighbours.stream().map(this::written).toList());
        } catch (RuntimeException | StackOverflowError e) {
            // One of them may be to blame; the others must not suffer for it.
            return neighbours.stream().map(this::alone).toList();
        }
    }

    private IntakeOutcome written(Member member) {
        Delivery delivery = member.delivery();
        Accepted accepted = member.attempt().orElseThrow();
        Email email = member.email().orElseThrow();
        return receive.treatment().conclude(accepted.id(), delivery.raw(), delivery.envelope(), email);
    }

    private IntakeOutcome alone(Member member) {
        return gone.isEmpty() ? asked(member) : leftOpen(member, gone.get(0));
    }

    private IntakeOutcome asked(Member member) {
        Delivery delivery = member.delivery();
        Optional<Accepted> accepted = member.attempt();
        return accepted.isPresent()
                ? attempted(member, accepted.get())
                : receive.receiveAlone(delivery.raw(), delivery.envelope());
    }

    // The commit of the group may have happened after all, when only its answer was lost.
    private IntakeOutcome attempted(Member member, Accepted accepted) {
        Delivery delivery = member.delivery();
        try {
            Optional<Ended> ended = receive.treatment().ended(accepted.id());
            return ended.isPresent()
                    ? ended.get()
                    : receive.treatment().attempt(accepted, delivery.raw(), delivery.envelope());
        } catch (PortFailure e) {
            // For the others we would wait in vain as well.
            gone.add(new RetryLater(e.getMessage()));
            return leftOpen(member, gone.get(0));
        }
    }

    private IntakeOutcome leftOpen(Member member, RetryLater later) {
        member.attempt().ifPresent(accepted -> receive.unended().note(accepted.id(), later.reason()));
        return later;
    }
}
