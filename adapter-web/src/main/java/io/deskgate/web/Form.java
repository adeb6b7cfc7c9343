package io.deskgate.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Named values out of a query or a form, in the order they came. */
record Form(Map<String, List<String>> values) {
    static final Form EMPTY = new Form(Map.of());

    Form {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
        values = copy;
    }

    /** The first value of this name without blanks around it, empty when there is none. */
    String get(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0).strip();
    }

    /** The first value of this name as it was typed. */
    String exact(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.get(0);
    }

    /** All values of this name that say something. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Whether a box of this name is ticked or a button of this name was pressed. */
    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The same with one value in place of all of this name; without the name when {@code value} is empty. */
    Form with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, List.of(value));
        }
        return new Form(changed);
    }

    /** As the part of an address behind the question mark, without values that say nothing. */
    String asQuery() {
        List<String> pairs = new ArrayList<>();
        values.keySet().forEach(name -> all(name).forEach(value -> pairs.add(Encoded.query(name, value))));
        return String.join("&", pairs);
    }
}
