package io.deskgate.core.history;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketStanding;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Optional;

/** Faults that a history must find. */
final class Planted {
    private Planted() {}

    /** Whoever writes a key into a subject gets to that ticket. */
    static TicketRepository everybodyTakesPart(TicketRepository real) {
        return planted((method, values) -> {
            Object answer = call(real, method, values);
            return method.getName().equals("standing") ? ((Optional<?>) answer).map(Planted::takingPart) : answer;
        });
    }

    /** Comments are said to be written and are not. */
    static TicketRepository commentsAreLost(TicketRepository real) {
        return planted((method, values) -> values != null && values[0] instanceof AddComment comment
                ? said(real, comment.ticket())
                : call(real, method, values));
    }

    private static TicketStanding takingPart(Object found) {
        TicketStanding ticket = (TicketStanding) found;
        return new TicketStanding(
                ticket.id(),
                ticket.key(),
                ticket.branch(),
                ticket.status(),
                ticket.since(),
                ticket.reporter(),
                true,
                ticket.reopened());
    }

    private static CommentAdded said(TicketRepository real, TicketId ticket) {
        EmailAddress anybody = EmailAddress.of("anybody@far.example");
        return new CommentAdded(
                real.standing(ticket, anybody, Instant.EPOCH).orElseThrow().key());
    }

    private interface Fault {
        Object answer(Method method, Object[] values) throws Throwable;
    }

    private static TicketRepository planted(Fault fault) {
        InvocationHandler handler = (proxy, method, values) -> fault.answer(method, values);
        Class<?>[] port = {TicketRepository.class};
        return (TicketRepository) Proxy.newProxyInstance(Planted.class.getClassLoader(), port, handler);
    }

    private static Object call(TicketRepository real, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(real, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
