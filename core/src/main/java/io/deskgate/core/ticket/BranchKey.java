package io.deskgate.core.ticket;

/** The letters in front of a branch's ticket numbers: {@code SUP} in {@code SUP-42}. Two to ten of A to Z. */
public record BranchKey(String letters) {
    /** The fewest letters a key has. */
    public static final int MIN_LETTERS = 2;

    /** The most letters a key has. */
    public static final int MAX_LETTERS = 10;

    /** Refuses anything else; lower case too. */
    public BranchKey {
        if (!isOnlyLetters(letters) || letters.length() < MIN_LETTERS || letters.length() > MAX_LETTERS) {
            throw new IllegalArgumentException(
                    "a branch key is two to ten letters A to Z such as SUP, got \"" + letters + "\"");
        }
    }

    // Not left to the record: to link what its equals is made of takes 10 ms of a start on Java 17.
    @Override
    public boolean equals(Object other) {
        return other instanceof BranchKey key && key.letters.equals(letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    @Override
    public String toString() {
        return letters;
    }

    private static boolean isOnlyLetters(String text) {
        boolean letters = true;
        for (int i = 0; i < text.length(); i++) {
            letters &= text.charAt(i) >= 'A' && text.charAt(i) <= 'Z';
        }
        return letters;
    }
}
