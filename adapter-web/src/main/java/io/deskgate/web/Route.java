package io.deskgate.web;

import io.deskgate.core.account.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Which requests an action answers.
 *
 * @param pattern a path in which {@code *} stands for any one part
 * @param needed who may ask
 */
record Route(String method, String pattern, Role needed, Action action) {
    private static final String GAP = "*";

    static Route get(String pattern, Role needed, Action action) {
        return new Route("GET", pattern, needed, action);
    }

    static Route post(String pattern, Role needed, Action action) {
        return new Route("POST", pattern, needed, action);
    }

    /** What stands in the gaps, if this path is meant. */
    Optional<List<String>> match(String askedMethod, String path) {
        List<String> wanted = parts(pattern);
        List<String> given = parts(path);
        if (!method.equals(askedMethod) || wanted.size() != given.size()) {
            return Optional.empty();
        }
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).equals(GAP)) {
                gaps.add(given.get(i));
            } else if (!wanted.get(i).equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(gaps);
    }

    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(path, "/");
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken());
        }
        return parts;
    }
}
