package io.deskgate.web;

import static io.deskgate.core.account.Role.ADMINISTRATOR;
import static io.deskgate.core.account.Role.AGENT;
import static io.deskgate.web.Route.get;
import static io.deskgate.web.Route.post;

import io.deskgate.web.Answer.GoTo;
import io.deskgate.web.Answer.LoggedOut;
import io.deskgate.web.BrowserDesk.Desk;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Every address of the desk, and who may ask for it. */
final class Routes {
    private Routes() {}

    static List<Route> of(Desk desk, Sessions sessions, Clock clock) {
        List<Route> routes = new ArrayList<>();
        routes.add(get("/", AGENT, visit -> new GoTo("/tickets")));
        routes.add(post("/logout", AGENT, visit -> logOut(visit, sessions)));
        routes.addAll(ofTickets(desk));
        routes.addAll(ofIntake(desk, clock));
        routes.addAll(ofBranches(desk));
        routes.addAll(ofChannels(desk));
        return routes;
    }

    private static List<Route> ofTickets(Desk desk) {
        TicketList list = new TicketList(desk.tickets(), desk.work(), desk.branches(), desk.accounts());
        TicketView view = new TicketView(desk.tickets(), desk.work(), desk.branches(), desk.accounts());
        TicketChanges changes = new TicketChanges(desk.editTicket(), desk.branches(), view);
        TicketFiles files = new TicketFiles(desk.tickets());
        CommentCuts cuts = new CommentCuts(desk.cutComment());
        return List.of(
                get("/tickets", AGENT, list::show),
                get("/tickets/*", AGENT, view::show),
                get("/tickets/*/files/*", AGENT, files::download),
                get("/tickets/*/mail/*", AGENT, files::mail),
                post("/tickets/*/status", AGENT, changes::setStatus),
                post("/tickets/*/priority", AGENT, changes::setPriority),
                post("/tickets/*/assignee", AGENT, changes::assign),
                post("/tickets/*/branch", AGENT, changes::move),
                post("/tickets/*/comments", AGENT, changes::comment),
                post("/tickets/*/comments/*/whole", AGENT, cuts::showWhole),
                post("/tickets/*/comments/*/reply", AGENT, cuts::showReply));
    }

    private static List<Route> ofIntake(Desk desk, Clock clock) {
        IntakePages pages = new IntakePages(desk.ledger(), clock);
        IntakeChanges changes = new IntakeChanges(desk.replay());
        return List.of(
                get("/intake", AGENT, pages::show),
                get("/intake/*", AGENT, pages::one),
                post("/intake/*/retry", AGENT, changes::retry),
                post("/intake/*/release", AGENT, changes::release),
                post("/intake/*/discard", AGENT, changes::discard));
    }

    private static List<Route> ofBranches(Desk desk) {
        BranchPages pages = new BranchPages(desk.branches(), desk.accounts(), desk.addBranch());
        BranchDeletion deletion = new BranchDeletion(desk.branches());
        return List.of(
                get("/branches", AGENT, pages::list),
                get("/branches/key", ADMINISTRATOR, pages::proposeKey),
                get("/branches/new", ADMINISTRATOR, pages::create),
                post("/branches/new", ADMINISTRATOR, pages::add),
                get("/branches/*", ADMINISTRATOR, pages::show),
                post("/branches/*", ADMINISTRATOR, pages::edit),
                post("/branches/*/delete", ADMINISTRATOR, deletion::delete));
    }

    private static List<Route> ofChannels(Desk desk) {
        ConnectionTests tests = new ConnectionTests(desk.checkChannels());
        ChannelsPages pages = new ChannelsPages(desk.readSettings(), desk.saveSettings(), desk.branches(), tests);
        return List.of(
                get("/configuration/channels", ADMINISTRATOR, pages::show),
                post("/configuration/channels", ADMINISTRATOR, pages::save),
                get("/configuration/channels/test", ADMINISTRATOR, visit -> new GoTo(ChannelsPages.PATH)),
                post("/configuration/channels/test", ADMINISTRATOR, pages::test));
    }

    private static Answer logOut(Visit visit, Sessions sessions) {
        sessions.end(visit.ask().cookie(Entrance.COOKIE));
        return new LoggedOut();
    }
}
