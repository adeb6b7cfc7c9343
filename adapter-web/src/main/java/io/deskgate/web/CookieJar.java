package io.deskgate.web;

/**
 * Our two cookies, as a header field carries them. No script can read them; over an encrypted way they never leave it.
 */
record CookieJar(boolean secure) {
    String session(String token) {
        // Lax: a link in a mail to a colleague opens the ticket. Forms have their own token.
        return cookie(Entrance.COOKIE, token, "; SameSite=Lax");
    }

    String noSession() {
        return cookie(Entrance.COOKIE, "", "; SameSite=Lax; Max-Age=0");
    }

    String logIn(String token) {
        return cookie(Entrance.FORM_COOKIE, token, "; SameSite=Strict");
    }

    String noLogIn() {
        return cookie(Entrance.FORM_COOKIE, "", "; SameSite=Strict; Max-Age=0");
    }

    private String cookie(String name, String value, String rules) {
        return name + "=" + value + "; Path=/; HttpOnly" + rules + (secure ? "; Secure" : "");
    }
}
