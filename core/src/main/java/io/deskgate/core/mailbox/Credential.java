package io.deskgate.core.mailbox;

import java.util.function.Supplier;

/** By what we prove who we are. Asked for at each log-in, never kept, never printed. */
public sealed interface Credential {
    /**
     * A password.
     *
     * @param source throws a {@code PortFailure} that says where it was looked for, never what was found
     */
    record Password(Supplier<String> source) implements Credential {
        /** The password as it is now. Throws what looking for it throws. */
        public String reveal() {
            return source.get();
        }

        @Override
        public String toString() {
            return "a password";
        }
    }

    /** Access tokens (RFC 6750), each good for a while. */
    record Tokens(TokenSource source) implements Credential {
        @Override
        public String toString() {
            return "tokens";
        }
    }
}
