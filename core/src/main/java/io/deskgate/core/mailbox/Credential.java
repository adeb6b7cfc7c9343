package io.deskgate.core.mailbox;

/** The password by which we prove who we are. Asked for at each log-in, never kept, never printed. */
@FunctionalInterface
public interface Credential {
    /**
     * The password as it is now.
     *
     * @throws RuntimeException a {@code PortFailure} that says where it was looked for, never what was found
     */
    String reveal();
}
