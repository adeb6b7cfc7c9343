package io.deskgate.web;

import io.deskgate.core.intake.CutComment;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.web.Answer.GoTo;
import io.deskgate.web.Answer.Refusal;
import java.util.Optional;

/** Undoes a wrong cut of a reply, and makes it again. */
final class CommentCuts {
    private final CutComment cut;

    CommentCuts(CutComment cut) {
        this.cut = cut;
    }

    Answer showWhole(Visit visit) {
        return answer(
                visit, key(visit).filter(key -> cut.undo(key, number(visit))).isPresent());
    }

    Answer showReply(Visit visit) {
        return answer(
                visit, key(visit).filter(key -> cut.redo(key, number(visit))).isPresent());
    }

    private static Answer answer(Visit visit, boolean done) {
        return done
                ? new GoTo("/tickets/" + visit.part(0))
                : new Refusal(404, "There is no such comment", "Open the ticket again.");
    }

    private static Optional<TicketKey> key(Visit visit) {
        return TicketKey.parse(visit.part(0));
    }

    private static int number(Visit visit) {
        try {
            return Integer.parseInt(visit.part(1));
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
