package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.commented;
import static io.deskgate.core.port.Samples.opened;
import static io.deskgate.core.port.Samples.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Segment;
import io.deskgate.core.email.Segment.Kind;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Comment.Shown;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.AddComment.After;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.Trace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every {@link TicketRepository} keeps what of a comment is new, and lets a wrong cut be undone. */
public interface TicketCutContract extends DeskContract {
    /** A reply of each kind of stretch. */
    String REPLY = "> Why?\nBecause.\n> See below\n-- \nAnn\nThis is secret\n";

    /** What each stretch of it is. */
    List<Segment> SEGMENTS = List.of(
            new Segment(Kind.CONTEXT, 0, 7),
            new Segment(Kind.NEW, 7, 16),
            new Segment(Kind.QUOTE, 16, 28),
            new Segment(Kind.SIGNATURE, 28, 36),
            new Segment(Kind.DISCLAIMER, 36, 51));

    @Test
    default void aCommentKeepsItsWholeTextAndWhatOfItIsNew() {
        try (Desk desk = open()) {
            Comment comment = comments(desk, replied(desk)).get(0);

            assertThat(comment.body().text()).isEqualTo(REPLY);
            assertThat(comment.segments()).isEqualTo(SEGMENTS);
            assertThat(comment.shown()).isEqualTo(Shown.REPLY);
            assertThat(comment.reply()).isEqualTo("> Why?\nBecause.");
        }
    }

    @Test
    default void aCutIsUndoneAndDoneAgain() {
        try (Desk desk = open()) {
            TicketKey key = replied(desk);
            commented(desk, key, "two");
            TicketId ticket = id(desk, key);

            assertThat(desk.tickets().showWhole(ticket, 1)).isTrue();
            assertThat(comments(desk, key)).extracting(Comment::reply).containsExactly(REPLY, "two");
            assertThat(comments(desk, key).get(0).segments()).isEqualTo(SEGMENTS);
            assertThat(comments(desk, key).get(1).shown()).isEqualTo(Shown.REPLY);

            assertThat(desk.tickets().showReply(ticket, 1)).isTrue();
            assertThat(comments(desk, key)).extracting(Comment::reply).containsExactly("> Why?\nBecause.", "two");
        }
    }

    @Test
    default void aCommentOfAnotherTicketIsNotMeant() {
        try (Desk desk = open()) {
            TicketKey key = replied(desk);
            TicketId other = id(desk, opened(desk, "other"));

            assertThat(desk.tickets().showWhole(other, 1)).isFalse();
            assertThat(desk.tickets().showWhole(id(desk, key), 2)).isFalse();
            assertThat(desk.tickets().showReply(id(desk, key), 0)).isFalse();
            assertThat(comments(desk, key).get(0).shown()).isEqualTo(Shown.REPLY);
        }
    }

    @Test
    default void manySegmentsComeBackAsTheyWere() {
        List<Segment> many = new ArrayList<>();
        for (int start = 0; start < 20_000; start += 2) {
            many.add(new Segment(start % 4 == 0 ? Kind.NEW : Kind.QUOTE, start, start + 2));
        }
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one");
            comment(desk, key, "x\n".repeat(10_000), many);

            assertThat(comments(desk, key).get(0).segments()).isEqualTo(many);
        }
    }

    private static TicketKey replied(Desk desk) {
        TicketKey key = opened(desk, "one");
        comment(desk, key, REPLY, SEGMENTS);
        return key;
    }

    private static void comment(Desk desk, TicketKey key, String text, List<Segment> segments) {
        desk.tickets()
                .apply(
                        new AddComment(accepted(desk, "answer"), id(desk, key), says(text), segments, After.AS_IT_WAS),
                        Trace.NONE);
    }

    private static TicketId id(Desk desk, TicketKey key) {
        return desk.tickets().find(key).orElseThrow().id();
    }

    private static List<Comment> comments(Desk desk, TicketKey key) {
        return desk.tickets().find(key).orElseThrow().comments();
    }
}
