package io.deskgate.core.mailbox;

/** What some servers can do and others cannot. Named as servers name it. */
public enum Ability {
    /** Move messages in one step (RFC 6851). */
    MOVE,
    /** Delete named messages only, and say which were copied (RFC 4315). */
    UIDPLUS,
    /** Tell of new messages at once (RFC 2177). */
    IDLE,
    /** Number the changes (RFC 7162). */
    CONDSTORE
}
