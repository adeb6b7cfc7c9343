package io.deskgate.core.settings;

/** Within what a message counts only once. */
public enum DuplicateScope {
    /** Once in all, however often and by whichever way it comes. */
    DESK,
    /** Once per mailbox or pipe. */
    MAILBOX,
    /** Once per branch it is delivered to: one mail to two teams becomes two tickets. */
    BRANCH
}
