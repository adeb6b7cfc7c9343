package io.deskgate.core.rules.planted;

/** Talks past the app. */
public final class PrintsToTheConsole {
    void say(String what) {
        System.out.println(what);
    }
}
