package io.deskgate.web;

import io.deskgate.web.Answer.Fixed;
import io.deskgate.web.Answer.GoTo;
import io.deskgate.web.Answer.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets requests in, one check after the other, and leads them to their action. */
final class Reception {
    private final OwnHosts hosts;
    private final Sessions sessions;
    private final Entrance entrance;
    private final List<Route> routes;

    Reception(OwnHosts hosts, Sessions sessions, Entrance entrance, List<Route> routes) {
        this.hosts = hosts;
        this.sessions = sessions;
        this.entrance = entrance;
        this.routes = List.copyOf(routes);
    }

    /** Answers; {@code form} is read only when somebody may send one. */
    Answer answer(Ask ask, Supplier<Form> form) {
        if (!hosts.know(ask.host())) {
            return new Refusal(
                    421,
                    "Not our name",
                    "This desk does not answer as \"" + ask.host()
                            + "\". Start it with --host-name to allow that name.");
        }
        Optional<StaticFile> file = StaticFiles.find(ask.path());
        if (file.isPresent()) {
            return new Fixed(file.get());
        }
        if (ask.changesSomething() && !comesFromUs(ask)) {
            return new Refusal(403, "Sent from another page", "Forms are taken from pages of this desk only.");
        }
        return ask.path().equals(Entrance.PATH) ? entrance.answer(ask, form) : forAccount(ask, form);
    }

    private Answer forAccount(Ask ask, Supplier<Form> form) {
        Optional<Session> session = sessions.find(ask.cookie(Entrance.COOKIE));
        if (session.isEmpty()) {
            return new GoTo(Entrance.addressFor(ask));
        }
        for (Route route : routes) {
            Optional<List<String>> parts = route.match(ask.method(), ask.path());
            if (parts.isPresent()) {
                return lead(route, ask, session.get(), parts.get(), form);
            }
        }
        return new Refusal(404, "There is no such page", "Perhaps the address was cut off. Begin with the tickets.");
    }

    private static Answer lead(Route route, Ask ask, Session session, List<String> parts, Supplier<Form> form) {
        if (!session.account().role().covers(route.needed())) {
            return new Refusal(403, "Only for administrators", "Ask somebody with the role administrator to do this.");
        }
        if (!ask.changesSomething()) {
            return route.action().answer(new Visit(ask, session, parts, Form.EMPTY));
        }
        Form sent = form.get();
        if (!Tokens.same(session.formToken(), sent.exact("token"))) {
            return new Refusal(
                    403, "This form is too old", "Go back, load the page again and send the form once more.");
        }
        return route.action().answer(new Visit(ask, session, parts, sent));
    }

    // Browsers say so since 2023 (Sec-Fetch-Site) or long before (Origin); the token in the form is the second lock.
    private boolean comesFromUs(Ask ask) {
        boolean near = ask.site().isEmpty()
                || ask.site().equals("same-origin")
                || ask.site().equals("none");
        String scheme = ask.secure() ? "https://" : "http://";
        return near && (ask.origin().isEmpty() || ask.origin().equals(scheme + ask.host()));
    }
}
