package io.deskgate.core.fake;

import io.deskgate.core.ticket.Assignee.Agent;
import io.deskgate.core.ticket.SearchWords;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketOrder;
import io.deskgate.core.ticket.TicketPage;
import io.deskgate.core.ticket.TicketPlace;
import io.deskgate.core.ticket.TicketPlace.Behind;
import io.deskgate.core.ticket.TicketQuery;
import io.deskgate.core.ticket.TicketSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page of the tickets in memory. */
final class InMemoryTicketPage {
    private final TicketQuery query;
    private final TicketFilter filter;

    InMemoryTicketPage(TicketQuery query) {
        this.query = query;
        this.filter = query.filter();
    }

    TicketPage of(List<Ticket> all) {
        List<Ticket> found = all.stream()
                .filter(ticket -> meant(ticket.summary()) && said(ticket))
                .sorted(order())
                .dropWhile(Predicate.not(this::isBehind))
                .limit(query.limit() + 1L)
                .toList();
        boolean more = found.size() > query.limit();
        List<Ticket> page = more ? found.subList(0, query.limit()) : found;
        return new TicketPage(
                page.stream().map(Ticket::summary).toList(),
                more ? place(page.get(page.size() - 1)) : TicketPlace.BEGINNING);
    }

    private Comparator<Ticket> order() {
        Comparator<Ticket> upwards = Comparator.comparingLong(this::moment)
                .thenComparingLong(ticket -> ticket.id().value());
        return query.order() == TicketOrder.OLDEST || query.order() == TicketOrder.LONGEST_QUIET
                ? upwards
                : upwards.reversed();
    }

    private boolean isBehind(Ticket ticket) {
        if (query.from() instanceof Behind behind) {
            long sign = query.order() == TicketOrder.OLDEST || query.order() == TicketOrder.LONGEST_QUIET ? 1 : -1;
            int byMoment = Long.compare(moment(ticket), behind.moment());
            int byBoth = byMoment == 0
                    ? Long.compare(ticket.id().value(), behind.ticket().value())
                    : byMoment;
            return sign * byBoth > 0;
        }
        return true;
    }

    private TicketPlace place(Ticket ticket) {
        return new Behind(moment(ticket), ticket.id());
    }

    private long moment(Ticket ticket) {
        boolean byCreation = query.order() == TicketOrder.NEWEST || query.order() == TicketOrder.OLDEST;
        TicketSummary summary = ticket.summary();
        return (byCreation ? summary.createdAt() : summary.updatedAt()).toEpochMilli();
    }

    private boolean meant(TicketSummary ticket) {
        return isOneOf(filter.keys(), ticket.key())
                && isOneOf(filter.branches(), ticket.key().branch())
                && isOneOf(filter.statuses(), ticket.status())
                && isOneOf(filter.priorities(), ticket.priority())
                && isOneOf(keys(filter.assignees(), InMemoryTicketPage::key), key(ticket.assignee()))
                && isOneOf(
                        keys(filter.reporters(), address -> address.toLowerCase(Locale.ROOT)),
                        ticket.reporter().mailbox().key())
                && filter.created().contains(ticket.createdAt())
                && filter.updated().contains(ticket.updatedAt());
    }

    private boolean said(Ticket ticket) {
        Stream<String> messages = Stream.concat(
                Stream.of(
                        ticket.summary().subject() + " " + ticket.description().text()),
                ticket.comments().stream().map(comment -> comment.body().text()));
        SearchWords text = filter.text();
        return filter.subject().areIn(ticket.summary().subject()) && (text.isEmpty() || messages.anyMatch(text::areIn));
    }

    private static String key(Object assignee) {
        return assignee instanceof Agent agent ? agent.person().mailbox().key() : "";
    }

    private static <T> Set<String> keys(Set<T> values, Function<T, String> key) {
        return values.stream().map(key).collect(Collectors.toSet());
    }

    private static <T> boolean isOneOf(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
