package io.deskgate.core.routing;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Priority;

/** One thing a rule does with a message it applies to. */
sealed interface Effect {
    /** A new ticket goes there. */
    record ToBranch(BranchKey branch) implements Effect {}

    /** A new ticket is this urgent. */
    record WithPriority(Priority priority) implements Effect {}

    /** A new ticket carries this word. */
    record WithTag(String tag) implements Effect {}

    /** A new ticket belongs to this agent. */
    record ForAssignee(EmailAddress agent) implements Effect {}

    /** The message is left alone. */
    record Ignore() implements Effect {}

    /** The message waits for an administrator. */
    record Hold() implements Effect {}
}
