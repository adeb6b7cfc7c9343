package io.deskgate.core.ticket;

/**
 * One thing that was decided about a message: what was asked, and what was found. Plain sentences for people, on one
 * line, without text of the message's body.
 */
public record Step(String question, String finding) {
    /** The longest question or finding that is kept; a sender chooses what some of them quote. */
    public static final int MAX_CHARS = 500;

    /** Cuts what is too long and refuses a blank question. */
    public Step {
        if (question.isBlank()) {
            throw new IllegalArgumentException("a step needs a question, its finding is \"" + finding + "\"");
        }
        question = onOneLine(question);
        finding = onOneLine(finding);
    }

    @Override
    public String toString() {
        return question + ": " + finding;
    }

    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text);
        if (line.length() > MAX_CHARS) {
            line.setLength(MAX_CHARS - 1);
            line.append('…');
        }
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }
}
