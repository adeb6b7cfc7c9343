package io.deskgate.web;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.SessionKey;

/**
 * Somebody who is logged in, for the time of one request.
 *
 * @param formToken stands in every form of this session and in no other
 */
record Session(SessionKey key, Account account, String formToken, Notices notices) {
    /** Says something on the next page. */
    void leaveNotice(String text) {
        notices.leave(key, text);
    }

    String takeNotice() {
        return notices.take(key);
    }
}
