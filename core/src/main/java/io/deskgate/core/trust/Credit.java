package io.deskgate.core.trust;

/**
 * How far a message comes from whom its From names.
 *
 * @param doubt why that is not certain; empty when it is
 * @param isRefused whether our own mail server looked and found that nothing speaks for it
 */
public record Credit(String doubt, boolean isRefused) {
    static final Credit CERTAIN = new Credit("", false);

    static Credit unknown(String doubt) {
        return new Credit(doubt, false);
    }

    static Credit refused(String doubt) {
        return new Credit(doubt, true);
    }

    /** Whether it is certain. */
    public boolean isCertain() {
        return doubt.isEmpty();
    }
}
