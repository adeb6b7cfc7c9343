package io.deskgate.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketQuery;
import java.util.ArrayList;
import java.util.List;

/** Compares all that a desk holds with its model: no message on a wrong ticket, none lost, none twice. */
record Audit(Site site) {
    void check() {
        for (Case expected : site.register.cases) {
            Ticket ticket = site.desk.tickets().find(expected.key).orElseThrow();
            assertThat(said(ticket)).as("said on %s", expected.key).isEqualTo(expected.said);
            assertThat(ticket.summary().status() == Status.CLOSED)
                    .as("%s is closed", expected.key)
                    .isEqualTo(expected.closed);
        }
        int most = site.register.cases.size() + 1;
        assertThat(site.desk
                        .work()
                        .page(TicketQuery.newest(TicketFilter.ALL, most))
                        .tickets())
                .hasSize(site.register.cases.size());
        List<String> problems = new ArrayList<>();
        assertThat(site.desk.consistency().check(problems::add).messages()).isEqualTo(site.deliveries.size());
        assertThat(problems).isEmpty();
    }

    private static List<String> said(Ticket ticket) {
        List<String> said = new ArrayList<>(List.of(ticket.description().text()));
        ticket.comments().forEach(comment -> said.add(comment.body().text()));
        return said;
    }
}
