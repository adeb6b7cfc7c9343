package io.deskgate.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The options of {@code pipe}, read without the command line library: loading it would cost each mail more than storing
 * it. {@link PipeCommand} describes the same options for help and completion, and a test holds the two together.
 */
record PipeArguments(String recipient, String sender, String source, String database, List<String> settings) {
    static final String DEFAULT_SOURCE = "pipe";

    static final List<String> NAMES = List.of("--recipient", "--sender", "--source", "--db", SettingsForThisRun.OPTION);

    /**
     * Reads {@code --name value} and {@code --name=value}; the last one of a name counts, of settings each.
     *
     * @throws IllegalArgumentException for anything else
     */
    static PipeArguments parse(List<String> words) {
        Map<String, String> given = new HashMap<>();
        List<String> settings = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            String name = known(equals < 0 ? word : word.substring(0, equals));
            String value = equals < 0 ? valueAt(words, ++i, name) : word.substring(equals + 1);
            given.put(name, value);
            if (name.equals(SettingsForThisRun.OPTION)) {
                settings.add(value);
            }
        }
        return new PipeArguments(
                given.getOrDefault("--recipient", ""),
                nullSender(given),
                given.getOrDefault("--source", DEFAULT_SOURCE),
                given.getOrDefault("--db", ""),
                settings);
    }

    /** A sender given as nothing at all is the null sender: so a mail server writes it. */
    private static String nullSender(Map<String, String> given) {
        String sender = given.get("--sender");
        if (sender == null) {
            return "";
        }
        return sender.isEmpty() ? "<>" : sender;
    }

    private static String known(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("pipe has no option " + name + ", see: deskgate pipe --help");
        }
        return name;
    }

    private static String valueAt(List<String> words, int index, String name) {
        if (index >= words.size()) {
            throw new IllegalArgumentException("option " + name + " needs a value, see: deskgate pipe --help");
        }
        return words.get(index);
    }
}
