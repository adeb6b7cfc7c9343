package io.deskgate.core.mailbox;

/** Whether we may change the messages of a folder. */
public enum FolderRights {
    /** We may. */
    WRITE,
    /** We may only look. */
    READ_ONLY,
    /** The server does not say unless we open it for writing. */
    UNTOLD
}
