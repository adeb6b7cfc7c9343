package io.deskgate.core.history;

/** How an answer names what it answers: as mail programs, gateways and people do it, and as forgers try it. */
enum Answering {
    /** In-Reply-To and all References. */
    PROPERLY,
    /** References alone. */
    BY_REFERENCES,
    /** In-Reply-To alone. */
    BY_PARENT,
    /** Nothing but the subject is left. */
    BY_SUBJECT,
    /** To the reply address, and nothing else is left. */
    BY_ADDRESS,
    /** Properly, under the key of another ticket. */
    UNDER_ANOTHER_KEY,
    /** With ids that a gateway made anew. */
    WITH_CHANGED_IDS,
    /** With nothing but the key of a ticket that may be anybody's. */
    BY_ANY_KEY,
    /** To a reply address with a made-up signature. */
    BY_FORGED_ADDRESS,
    /** With a message of another conversation in front of the References. */
    WITH_OLDER_REFERENCES,
    /** Properly, but to the reply address of another ticket. */
    TO_ANOTHER_ADDRESS,
    /** Properly, to the other desk. */
    TO_THE_OTHER_DESK
}
