package io.deskgate.app;

import io.deskgate.core.mailbox.Mailbox;

/** A mailbox and what the operator calls it: the account, and the folder too when it has several. */
record NamedMailbox(String name, Mailbox mailbox) {}
