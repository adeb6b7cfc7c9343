package io.deskgate.web;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.SearchWords;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketOrder;
import io.deskgate.core.ticket.TicketPlace;
import io.deskgate.core.ticket.TicketQuery;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tickets the address of the list asks for. */
record TicketChoice(Form query) {
    static final int ROWS = 50;
    static final String NOBODY = "nobody";

    /** Refuses what means nothing, saying what was expected. */
    TicketQuery asked() {
        TicketPlace from = TicketPlace.parse(query.get("from")).orElse(TicketPlace.BEGINNING);
        return new TicketQuery(filter(), order(), from, ROWS);
    }

    /** What is not asked for otherwise: the newest first. */
    TicketOrder order() {
        List<TicketOrder> orders = Chosen.among(TicketOrder.values(), List.of(query.get("order")));
        return orders.isEmpty() ? TicketOrder.NEWEST : orders.get(0);
    }

    /** Whether anything but the search and the order narrows the list. */
    boolean isNarrowed() {
        return !query.with("q", "").with("order", "").with("from", "").asQuery().isEmpty();
    }

    String addressOf(TicketOrder other) {
        return address(query.with("from", "").with("order", Wording.styleOf(other)));
    }

    String addressFrom(TicketPlace place) {
        return address(query.with("from", place.toString()));
    }

    private static String address(Form query) {
        String text = query.asQuery();
        return text.isEmpty() ? "/tickets" : "/tickets?" + text;
    }

    private TicketFilter filter() {
        return TicketFilter.ALL
                .in(query.all("branch").stream().map(TicketChoice::branch).collect(Collectors.toSet()))
                .withStatuses(Set.copyOf(Chosen.among(Status.values(), query.all("status"))))
                .withPriorities(Set.copyOf(Chosen.among(Priority.values(), query.all("priority"))))
                .assignedTo(query.all("assignee").stream()
                        .map(TicketChoice::assignee)
                        .collect(Collectors.toSet()))
                .createdIn(Day.period(query.get("created-from"), query.get("created-until")))
                .updatedIn(Day.period(query.get("updated-from"), query.get("updated-until")))
                .about(SearchWords.of(query.get("subject")))
                .saying(SearchWords.of(query.get("q")));
    }

    private static BranchKey branch(String text) {
        return new BranchKey(text.toUpperCase(Locale.ROOT));
    }

    /** Nobody, or the person with this address. */
    static Assignee assignee(String text) {
        return text.equals(NOBODY) ? Assignee.NOBODY : Assignee.agent(new Person(EmailAddress.of(text)));
    }
}
