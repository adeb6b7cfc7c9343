package io.deskgate.core.mailbox;

/** What a {@link Finding} is about. */
public enum Aspect {
    /** The database of the desk. */
    DATABASE,
    /** The branch for mail that belongs to no other. */
    DEFAULT_BRANCH,
    /** How the mailbox is set up here. */
    SET_UP,
    /** Whether the server answers. */
    CONNECTION,
    /** What keeps the conversation private. */
    PROTECTION,
    /** By what the server proves to be the one we mean. */
    CERTIFICATE,
    /** The access token by which we log in, where there is one. */
    TOKEN,
    /** Whether the server lets us in. */
    LOG_IN,
    /** The folder with the mail. */
    FOLDER,
    /** Whether messages can be changed there. */
    WRITING,
    /** Where messages go that were dealt with. */
    DONE,
    /** Where messages go that wait in quarantine. */
    SET_ASIDE,
    /** See {@link Ability#MOVE}. */
    MOVE,
    /** See {@link Ability#UIDPLUS}. */
    UIDPLUS,
    /** See {@link Ability#IDLE}. */
    IDLE,
    /** See {@link Ability#CONDSTORE}. */
    CONDSTORE
}
