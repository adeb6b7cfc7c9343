package io.deskgate.web;

import io.deskgate.core.email.EmailId;
import java.util.Optional;

/** Numbers out of an address. */
final class Numbers {
    private Numbers() {}

    static Optional<EmailId> emailId(String text) {
        try {
            return Optional.of(new EmailId(Long.parseLong(text)));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
