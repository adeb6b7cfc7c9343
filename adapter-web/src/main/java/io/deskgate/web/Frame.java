package io.deskgate.web;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.Role;

/**
 * What all pages share.
 *
 * @param formToken goes into every form
 * @param notice what was just done, empty when there is nothing to say
 */
record Frame(String title, Section section, Account account, String formToken, String notice) {
    boolean isForAdministrator() {
        return account.role().covers(Role.ADMINISTRATOR);
    }

    String who() {
        return account.person().mailbox().display();
    }

    boolean in(Section other) {
        return section == other;
    }
}
