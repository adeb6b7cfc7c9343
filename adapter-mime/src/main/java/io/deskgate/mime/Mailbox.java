package io.deskgate.mime;

import io.deskgate.core.email.EmailAddress;

/**
 * One mailbox as it was read.
 *
 * @param address empty when there is none that can be used
 * @param clear whether there is only one way to read it
 */
record Mailbox(String address, String name, boolean clear) {

    boolean isEmpty() {
        return address.isEmpty() && clear;
    }

    boolean isUsable() {
        return !address.isEmpty();
    }

    EmailAddress toAddress() {
        return new EmailAddress(address, name);
    }

    /** A mailbox being read. */
    static final class Draft {
        private final StringBuilder written = new StringBuilder();
        private final StringBuilder phrase = new StringBuilder();
        private String comment = "";
        private String angle = "";
        private boolean angled;
        private boolean clear = true;
        private boolean bareAt;
        private boolean named;
        private int nameEnd;

        /** There is more than one way to read this. */
        void doubt() {
            clear = false;
        }

        void append(char c) {
            written.append(c);
            phrase.append(c);
            named |= c > ' ';
            clear &= !(angled && c == '@');
            bareAt |= c == '@';
        }

        void append(String source, int from, int to) {
            written.append(source, from, to);
            phrase.append(source, from, to);
            named = true;
        }

        void quote(String inside) {
            written.append('"').append(inside).append('"');
            named = true;
            appendUnescaped(inside);
        }

        void comment(String inside) {
            comment = comment.isEmpty() ? inside : comment;
            append(' ');
        }

        void angle(String inside) {
            clear &= !angled || AddressSpec.of(inside).equals(angle);
            nameEnd = angled ? nameEnd : phrase.length();
            angle = angled && !angle.isEmpty() ? angle : AddressSpec.of(inside);
            angled = true;
        }

        /** What was read so far was the name of a group, unless it is an address. */
        void beginGroup() {
            if (!hasAddress()) {
                written.setLength(0);
                phrase.setLength(0);
                named = false;
            }
        }

        boolean hasName() {
            return named;
        }

        boolean hasAddress() {
            return angled || bareAt;
        }

        Mailbox mailbox(HeaderText text) {
            return angled ? angled(text) : bare(text);
        }

        private Mailbox angled(HeaderText text) {
            String name = phrase.substring(0, nameEnd).strip();
            boolean sure =
                    clear && (!bareAt || AddressSpec.of(written.toString()).equalsIgnoreCase(angle));
            String shown = text.name(name.isEmpty() ? comment : name);
            return usable(angle, shown, sure);
        }

        private Mailbox bare(HeaderText text) {
            if (!bareAt) {
                return new Mailbox("", "", clear);
            }
            String spec = written.toString().strip();
            int start = AddressSpec.startOfLastWord(spec);
            String name = start == 0 ? comment : spec.substring(0, start);
            boolean sure = clear && name.indexOf('@') < 0;
            return usable(
                    AddressSpec.of(spec.substring(start)),
                    text.name(name.replace("\"", "").strip()),
                    sure);
        }

        private static Mailbox usable(String address, String name, boolean sure) {
            boolean usable = AddressSpec.isUsable(address);
            return new Mailbox(
                    usable ? address : "", name, sure && (usable || address.isEmpty()) && !isEncoded(address));
        }

        private static boolean isEncoded(String address) {
            return address.contains("=?");
        }

        private void appendUnescaped(String inside) {
            for (int i = 0; i < inside.length(); i++) {
                boolean escape = inside.charAt(i) == '\\' && i + 1 < inside.length();
                i += escape ? 1 : 0;
                phrase.append(inside.charAt(i));
            }
        }
    }
}
