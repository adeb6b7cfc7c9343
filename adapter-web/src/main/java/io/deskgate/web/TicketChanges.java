package io.deskgate.web;

import io.deskgate.core.desk.EditTicket;
import io.deskgate.core.email.Body;
import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketEdit;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.web.Answer.GoTo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an agent does with a ticket. */
final class TicketChanges {
    private final EditTicket editTicket;
    private final BranchRepository branches;
    private final TicketView view;

    TicketChanges(EditTicket editTicket, BranchRepository branches, TicketView view) {
        this.editTicket = editTicket;
        this.branches = branches;
        this.view = view;
    }

    Answer setStatus(Visit visit) {
        return edit(visit, form -> new TicketEdit.SetStatus(only(Status.values(), form.get("status"))));
    }

    Answer setPriority(Visit visit) {
        return edit(visit, form -> new TicketEdit.SetPriority(only(Priority.values(), form.get("priority"))));
    }

    Answer assign(Visit visit) {
        return edit(visit, form -> new TicketEdit.AssignTo(TicketChoice.assignee(form.get("assignee"))));
    }

    Answer move(Visit visit) {
        return edit(
                visit,
                form -> branches.find(new BranchKey(form.get("branch")))
                        .map(branch -> new TicketEdit.MoveTo(branch.id()))
                        .orElseThrow(() -> new IllegalArgumentException("there is no branch " + form.get("branch"))));
    }

    Answer comment(Visit visit) {
        return edit(
                visit,
                form -> new TicketEdit.Say(
                        visit.account().person(), Body.ofText(form.get("text").replace("\r\n", "\n"))));
    }

    private Answer edit(Visit visit, Function<Form, TicketEdit> wanted) {
        try {
            TicketEdit edit = wanted.apply(visit.form());
            Optional<TicketKey> key = TicketKey.parse(visit.part(0)).flatMap(old -> editTicket.edit(old, edit));
            key.ifPresent(now -> visit.session().leaveNotice(said(edit, now)));
            return key.isPresent() ? new GoTo("/tickets/" + key.get()) : view.show(visit);
        } catch (IllegalArgumentException e) {
            return view.show(visit, 422, e.getMessage());
        }
    }

    private static String said(TicketEdit edit, TicketKey key) {
        if (edit instanceof TicketEdit.Say) {
            return "Comment added. No mail was sent.";
        }
        return edit instanceof TicketEdit.MoveTo
                ? "Moved. The key is " + key + " now; the old one still finds it."
                : "Saved.";
    }

    private static <E extends Enum<E>> E only(E[] values, String word) {
        return Chosen.among(values, List.of(word)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is none of the choices"));
    }
}
