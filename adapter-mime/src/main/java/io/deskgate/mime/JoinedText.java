package io.deskgate.mime;

/** Texts with a line end between them. Nearly always there is only one, which is not copied. */
final class JoinedText {
    private String first = "";
    private StringBuilder all = new StringBuilder(0);

    /** Adds a text; an empty one adds nothing. */
    void add(String more) {
        if (more.isEmpty()) {
            return;
        }
        if (first.isEmpty()) {
            first = more;
            return;
        }
        if (all.isEmpty()) {
            all = new StringBuilder(first.length() + more.length() + 1).append(first);
        }
        all.append('\n').append(more);
    }

    int length() {
        return Math.max(first.length(), all.length());
    }

    @Override
    public String toString() {
        return all.isEmpty() ? first : all.toString();
    }
}
