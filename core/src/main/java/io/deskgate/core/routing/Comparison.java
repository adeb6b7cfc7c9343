package io.deskgate.core.routing;

/** How a rule compares a value of a field with its own. Both come in lower case. */
enum Comparison {
    /** The field is there, whatever it says. */
    EXISTS("exists") {
        @Override
        boolean holds(String value, String wanted) {
            return true;
        }
    },
    /** The same text. */
    IS("is") {
        @Override
        boolean holds(String value, String wanted) {
            return value.equals(wanted);
        }
    },
    /** The text anywhere in the value. */
    CONTAINS("contains") {
        @Override
        boolean holds(String value, String wanted) {
            return value.contains(wanted);
        }
    },
    /** The text in front. */
    STARTS("starts with") {
        @Override
        boolean holds(String value, String wanted) {
            return value.startsWith(wanted);
        }
    },
    /** The text at the end. */
    ENDS("ends with") {
        @Override
        boolean holds(String value, String wanted) {
            return value.endsWith(wanted);
        }
    },
    /** The whole value after a pattern with {@code *} and {@code ?}. */
    MATCHES("matches") {
        @Override
        boolean holds(String value, String wanted) {
            return new Wildcards(wanted).match(value);
        }
    };

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    abstract boolean holds(String value, String wanted);

    /** How a rule spells it. */
    String words() {
        return words;
    }

    boolean needsValue() {
        return this != EXISTS;
    }
}
