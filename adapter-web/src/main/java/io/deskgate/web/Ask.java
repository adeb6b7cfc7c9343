package io.deskgate.web;

import java.util.Map;

/**
 * What a browser asks for, before anybody looked at the form it sends along.
 *
 * @param host as the browser names us, with the port if it gives one
 * @param remote the address it asks from; behind a trusted proxy the one the proxy names
 * @param secure whether the way from the browser is encrypted
 * @param origin the page that sends the form as the browser says, empty when it does not
 * @param site how near that page is to us as the browser says, empty when it does not
 */
record Ask(
        String method,
        String path,
        Form query,
        String host,
        String remote,
        boolean secure,
        Map<String, String> cookies,
        String origin,
        String site) {
    boolean changesSomething() {
        return method.equals("POST");
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Path and query, for coming back to it. */
    String address() {
        String text = query.asQuery();
        return text.isEmpty() ? path : path + "?" + text;
    }
}
