package io.deskgate.core.email;

import java.util.Locale;

/**
 * A mailbox: the address and the name shown beside it, which is empty when there is none.
 *
 * @param address as it was written, without comments; it need not be deliverable
 */
public record EmailAddress(String address, String name) {
    /** Refuses a blank address and control characters in either part. */
    public EmailAddress {
        if (address.isBlank()) {
            throw new IllegalArgumentException("an address is not blank");
        }
        requirePrintable(address);
        requirePrintable(name);
    }

    /** An address without a name. */
    public static EmailAddress of(String address) {
        return new EmailAddress(address, "");
    }

    /** By which two spellings of one mailbox are the same: lower case, nothing else folded. */
    public String key() {
        return address.toLowerCase(Locale.ROOT);
    }

    /** The name if there is one, else the address. */
    public String display() {
        return name.isEmpty() ? address : name;
    }

    @Override
    public String toString() {
        return name.isEmpty() ? address : name + " <" + address + ">";
    }

    private static void requirePrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw new IllegalArgumentException("control character at " + i + " in an address");
            }
        }
    }
}
