package io.deskgate.app;

import io.deskgate.core.email.EmailAddress;
import picocli.CommandLine.Parameters;

/** Whose account a command is about. */
final class UserAddress {
    @Parameters(index = "0", paramLabel = "ADDRESS", description = "The address they log in with: ada@desk.example.")
    private String address;

    EmailAddress mailbox() {
        return named("");
    }

    EmailAddress named(String name) {
        return Requested.from(() -> {
            int at = address.indexOf('@');
            if (at < 1 || at == address.length() - 1 || address.chars().anyMatch(Character::isWhitespace)) {
                throw new IllegalArgumentException("an address looks like ada@desk.example, got \"" + address + "\"");
            }
            return new EmailAddress(address, name.strip());
        });
    }

    String complaint() {
        return "there is no user " + address + ", see: deskgate user list";
    }
}
