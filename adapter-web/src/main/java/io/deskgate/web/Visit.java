package io.deskgate.web;

import io.deskgate.core.account.Account;
import java.util.List;

/**
 * A request that was let in.
 *
 * @param session of the account that asks
 * @param parts what stands in the path where the route has a gap
 * @param form what was sent along, empty when nothing was
 */
record Visit(Ask ask, Session session, List<String> parts, Form form) {
    Visit {
        parts = List.copyOf(parts);
    }

    String part(int index) {
        return parts.get(index);
    }

    Form query() {
        return ask.query();
    }

    Account account() {
        return session.account();
    }

    /** What all pages share. */
    Frame frame(String title, Section section) {
        return new Frame(title, section, account(), session.formToken(), session.takeNotice());
    }
}
