package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.port.Samples;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a reply what is new is shown, and a person can correct that. */
class ReplyCutTest {
    private static final TicketKey FIRST = new TicketKey(new BranchKey("SUP"), 1);
    private static final String QUOTE = "\n\nOn 3 March 2026, Kim wrote:\n> It burns.";

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);
    private final CutComment cut = new CutComment(desk.tickets());

    @Test
    void ofAReplyWhatIsNewIsShownAndAllOfItKept() {
        Comment comment = answeredWith("It is out." + QUOTE);

        assertThat(comment.reply()).isEqualTo("It is out.");
        assertThat(comment.hidesSomething()).isTrue();
        assertThat(comment.body().text()).isEqualTo("It is out." + QUOTE);
    }

    @Test
    void aFirstMessageIsNeverCut() {
        receive(anEmail().saying("Please help." + QUOTE).toString());

        assertThat(ticket().description().text()).isEqualTo("Please help." + QUOTE);
    }

    @Test
    void ourDelimiterIsKnownByItsPresentAndItsFormerWords() {
        assertThat(answeredWith("Yes.\n\n-- Write above --\n\nIt burns.").reply())
                .isEqualTo("Yes.");
        assertThat(answeredWith("No.\n\n## Answer over this ##\n\nIt burns.").reply())
                .isEqualTo("No.");
    }

    @Test
    void aWrongCutIsUndoneAndDoneAgain() {
        answeredWith("It is out." + QUOTE);

        assertThat(cut.undo(FIRST, 1)).isTrue();
        assertThat(ticket().comments().get(0).reply()).isEqualTo("It is out." + QUOTE);
        assertThat(ticket().comments().get(0).hidesSomething()).isFalse();

        assertThat(cut.redo(FIRST, 1)).isTrue();
        assertThat(ticket().comments().get(0).reply()).isEqualTo("It is out.");
    }

    @Test
    void whatDoesNotExistIsNotCut() {
        answeredWith("It is out.");

        assertThat(cut.undo(FIRST, 2)).isFalse();
        assertThat(cut.redo(new TicketKey(new BranchKey("SUP"), 2), 1)).isFalse();
    }

    private Comment answeredWith(String text) {
        receive(anEmail().withId("m1@x").toString());
        receive(anEmail()
                .withId(text.length() + "@x")
                .answering("m1@x")
                .saying(text)
                .toString());
        List<Comment> comments = ticket().comments();
        return comments.get(comments.size() - 1);
    }

    private void receive(String message) {
        IntakePorts ports = desk.ports(new PlainEmailParser());
        ReplyDelimiters delimiters = new ReplyDelimiters(List.of("Write above", "Answer over this"));
        new ReceiveEmail(ports, IntakeSettings.byDefault(), delimiters, clock, clock)
                .receive(RawEmail.of(message), Samples.ENVELOPE);
    }

    private Ticket ticket() {
        return desk.tickets().find(FIRST).orElseThrow();
    }
}
