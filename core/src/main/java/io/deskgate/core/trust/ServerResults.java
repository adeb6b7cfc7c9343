package io.deskgate.core.trust;

import java.util.List;

/** What one mail server found out about a message. */
record ServerResults(String server, List<List<String>> results) {
    private static final String NOBODY = "";

    static ServerResults of(String value) {
        List<List<String>> statements = ResultText.statements(value);
        return statements.isEmpty()
                ? new ServerResults(NOBODY, List.of())
                : new ServerResults(statements.get(0).get(0), statements.subList(1, statements.size()));
    }

    /** Whether a check ended like this, such as {@code dmarc=fail}. */
    boolean has(String outcome) {
        for (List<String> result : results) {
            if (result.get(0).equals(outcome)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a check ended like this for that domain, given as the property {@code name}. */
    boolean has(String outcome, String name, String domain) {
        for (List<String> result : results) {
            if (result.get(0).equals(outcome) && isAbout(result, name, domain)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbout(List<String> result, String name, String domain) {
        for (String word : result.subList(1, result.size())) {
            if (word.startsWith(name + "=") && domain.equals(domainOf(word.substring(name.length() + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static String domainOf(String value) {
        return value.substring(value.lastIndexOf('@') + 1);
    }
}
