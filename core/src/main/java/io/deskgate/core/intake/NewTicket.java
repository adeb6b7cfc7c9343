package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Importance;
import io.deskgate.core.routing.RuleEffects;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Placement;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.TicketId;
import java.util.List;
import java.util.Optional;

/** What a new ticket is called and where it goes. */
final class NewTicket {
    private static final String NO_SUBJECT = "[No Subject]";

    private final BranchRouter branches;

    NewTicket(BranchRouter branches) {
        this.branches = branches;
    }

    static String subject(Email email) {
        return email.subject().isBlank() ? NO_SUBJECT : email.subject();
    }

    Placement placement(Arrival arrival, RuleEffects rules, List<TicketId> follows, Notes notes) {
        Branch branch = branches.branch(arrival, rules, notes);
        return new Placement(branch.id(), priority(arrival.email(), rules), assignee(rules), rules.tags(), follows);
    }

    private static Priority priority(Email email, RuleEffects rules) {
        Optional<Priority> ruled = rules.priority();
        if (ruled.isPresent()) {
            return ruled.get();
        }
        return email.importance() == Importance.HIGH ? Priority.HIGH : Priority.LOW;
    }

    private static Assignee assignee(RuleEffects rules) {
        Optional<EmailAddress> ruled = rules.assignee();
        return ruled.isPresent() ? Assignee.agent(new Person(ruled.get())) : Assignee.NOBODY;
    }
}
