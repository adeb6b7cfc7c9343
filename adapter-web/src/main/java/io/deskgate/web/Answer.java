package io.deskgate.web;

import io.deskgate.core.email.Content;

/** What the browser gets. */
sealed interface Answer {
    /** A page of ours: a template and what it shows. */
    record Page(int status, String template, Object model) implements Answer {
        static Page ok(String template, Object model) {
            return new Page(200, template, model);
        }
    }

    /** Go there and look. */
    record GoTo(String address) implements Answer {}

    /** Go there, logged in. */
    record LoggedIn(String address, String token) implements Answer {}

    /** Go to the log-in. */
    record LoggedOut() implements Answer {}

    /** The log-in form, whose token stands in a cookie too. */
    record LogInForm(int status, LogInPage page) implements Answer {}

    /** A file that came by mail: saved, never shown. */
    record Download(String name, Content content) implements Answer {}

    /** The HTML of a message, for a frame in which nothing runs. */
    record MailFrame(String html) implements Answer {}

    /** A few words for our own script. */
    record Words(String text) implements Answer {}

    /** Part of every page: style, script, icon. */
    record Fixed(StaticFile file) implements Answer {}

    /** It cannot be had, and what to do. Shown as a page. */
    record Refusal(int status, String heading, String advice) implements Answer {}
}
