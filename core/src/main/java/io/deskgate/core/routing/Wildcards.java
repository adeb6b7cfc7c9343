package io.deskgate.core.routing;

/**
 * A pattern in which {@code *} stands for any text and {@code ?} for one character. Goes back only to the last star, so
 * that the time is bounded by length of pattern times length of value; a rule and a field are both bounded.
 */
record Wildcards(String pattern) {
    boolean match(String value) {
        int at = 0;
        int inPattern = 0;
        int star = -1;
        int resume = 0;
        while (at < value.length()) {
            if (inPattern < pattern.length() && pattern.charAt(inPattern) == '*') {
                star = inPattern++;
                resume = at;
            } else if (fits(inPattern, value.charAt(at))) {
                inPattern++;
                at++;
            } else if (star >= 0) {
                inPattern = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        return isOnlyStars(inPattern);
    }

    private boolean fits(int inPattern, char c) {
        return inPattern < pattern.length() && (pattern.charAt(inPattern) == '?' || pattern.charAt(inPattern) == c);
    }

    private boolean isOnlyStars(int from) {
        for (int i = from; i < pattern.length(); i++) {
            if (pattern.charAt(i) != '*') {
                return false;
            }
        }
        return true;
    }
}
