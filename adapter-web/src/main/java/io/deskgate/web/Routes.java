package io.deskgate.web;

import static io.deskgate.core.account.Role.ADMINISTRATOR;
import static io.deskgate.core.account.Role.AGENT;
import static io.deskgate.web.Route.get;
import static io.deskgate.web.Route.post;

import io.deskgate.web.Answer.GoTo;
import io.deskgate.web.Answer.LoggedOut;
import io.deskgate.web.BrowserDesk.Desk;
import java.time.Clock;
import java.util.List;

/** Every address of the desk, and who may ask for it. */
final class Routes {
    private Routes() {}

    static List<Route> of(Desk desk, Sessions sessions, Clock clock) {
        TicketPages tickets = new TicketPages(desk.tickets(), desk.work(), desk.branches());
        TicketFiles files = new TicketFiles(desk.tickets());
        IntakePages intake = new IntakePages(desk.ledger(), clock);
        IntakeChanges changes = new IntakeChanges(desk.replay());
        BranchPages branches = new BranchPages(desk.branches(), desk.addBranch());
        return List.of(
                get("/", AGENT, visit -> new GoTo("/tickets")),
                post("/logout", AGENT, visit -> logOut(visit, sessions)),
                get("/tickets", AGENT, tickets::list),
                get("/tickets/*", AGENT, tickets::show),
                get("/tickets/*/files/*", AGENT, files::download),
                get("/tickets/*/mail/*", AGENT, files::mail),
                get("/intake", AGENT, intake::show),
                post("/intake/*/retry", AGENT, changes::retry),
                post("/intake/*/discard", AGENT, changes::discard),
                get("/branches", AGENT, branches::list),
                get("/branches/key", ADMINISTRATOR, branches::proposeKey),
                get("/branches/new", ADMINISTRATOR, branches::create),
                post("/branches/new", ADMINISTRATOR, branches::add));
    }

    private static Answer logOut(Visit visit, Sessions sessions) {
        sessions.end(visit.ask().cookie(Entrance.COOKIE));
        return new LoggedOut();
    }
}
