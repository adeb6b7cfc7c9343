package io.deskgate.core.settings;

/** What is done with a kind of mail that machines write. */
public enum MachinePolicy {
    /** It becomes neither ticket nor comment; its bytes stay in the ledger. */
    IGNORE,
    /** It becomes a comment when it answers a ticket, and is ignored otherwise. */
    ATTACH,
    /** It becomes a comment when it answers a ticket, and opens one otherwise. Nobody is answered. */
    OPEN
}
