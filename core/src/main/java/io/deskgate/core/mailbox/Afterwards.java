package io.deskgate.core.mailbox;

/** What becomes of a message on the server once its ticket is stored. */
public sealed interface Afterwards {
    /** It stays as it is. */
    record Keep() implements Afterwards {}

    /** It stays, marked as read. */
    record MarkSeen() implements Afterwards {}

    /** It goes to this folder, which is created when it is missing. */
    record MoveTo(String folder) implements Afterwards {
        /** Refuses a blank folder. */
        public MoveTo {
            if (folder.isBlank()) {
                throw new IllegalArgumentException("a folder to move to needs a name, got \"" + folder + "\"");
            }
        }
    }

    /** It is deleted. */
    record Delete() implements Afterwards {}
}
