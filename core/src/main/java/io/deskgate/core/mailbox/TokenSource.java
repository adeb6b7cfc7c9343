package io.deskgate.core.mailbox;

/** Where access tokens come from. Asking may take a while, and may throw a {@code PortFailure} without any secret. */
public interface TokenSource {
    /** One that is good now, as far as anybody knows. */
    AccessToken token();

    /** One instead of this, which a server refused; the same again when there is no other. */
    AccessToken insteadOf(AccessToken refused);

    /** From whom they come, for people. */
    String origin();

    /** What to do when a server refuses them all. */
    String advice();
}
