package io.deskgate.oauth;

/** A provider gave no token, and said why (RFC 6749, 5.2). */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;

    /**
     * No secret is in it.
     *
     * @param error the code; empty when there is none
     */
    Refused(int status, String error, String description) {
        super(description);
        this.status = status;
        this.error = error;
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }

    /** The sign-in has expired, or was withdrawn. */
    boolean isInvalidGrant() {
        return error.equals("invalid_grant");
    }

    /** It may be otherwise next time. */
    boolean passes() {
        return status >= 500
                || status == 429
                || status == 408
                || error.equals("temporarily_unavailable")
                || error.equals("server_error")
                || error.equals("slow_down");
    }
}
