package io.deskgate.web;

import io.deskgate.core.account.Account;
import java.util.List;

/** A branch to be filled in. */
record BranchPage(Frame frame, BranchForm form, List<Account> accounts, String complaint) {
    boolean isAssignee(Account account) {
        return account.address().equalsIgnoreCase(form.get("assignee"));
    }

    /** Somebody may take care of its tickets who no longer works here. */
    boolean isAssigneeGone() {
        return !form.get("assignee").isEmpty() && accounts.stream().noneMatch(this::isAssignee);
    }
}
