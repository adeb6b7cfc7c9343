package io.deskgate.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer that is text. */
record Outgoing(int status, Map<String, String> headers, List<String> cookies, String text) {
    Outgoing {
        headers = new LinkedHashMap<>(headers);
        cookies = List.copyOf(cookies);
    }

    Outgoing(int status, Map<String, String> headers, String text) {
        this(status, headers, List.of(), text);
    }

    static Outgoing page(int status, String html) {
        return new Outgoing(status, PageHeaders.ofPage(), html).of("text/html; charset=utf-8");
    }

    /** See Other: the browser asks anew, so that loading the page again sends no form twice. */
    static Outgoing redirect(String address) {
        Map<String, String> headers = PageHeaders.ofPage();
        headers.put("Location", address);
        return new Outgoing(303, headers, "");
    }

    Outgoing of(String mediaType) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put("Content-Type", mediaType);
        return new Outgoing(status, more, cookies, text);
    }

    Outgoing with(String cookie) {
        List<String> more = new ArrayList<>(cookies);
        more.add(cookie);
        return new Outgoing(status, headers, more, text);
    }
}
