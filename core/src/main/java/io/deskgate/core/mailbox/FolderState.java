package io.deskgate.core.mailbox;

/** Whether messages can be put into a folder. */
public enum FolderState {
    /** It is there. */
    THERE,
    /** It is there, but holds other folders only. */
    HOLDS_NO_MESSAGES,
    /** It is not there. */
    MISSING
}
