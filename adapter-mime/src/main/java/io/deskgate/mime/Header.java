package io.deskgate.mime;

import java.util.ArrayList;
import java.util.List;

/** The header fields of one message or part, raw: one character per byte, unfolded. Names in lower case. */
final class Header {
    private final List<Field> fields = new ArrayList<>();

    private record Field(String name, String value) {}

    void add(String name, String value) {
        fields.add(new Field(name, value));
    }

    /** The topmost field of this name; empty when there is none. */
    String first(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return field.value();
            }
        }
        return "";
    }

    /** All fields of this name, topmost first. */
    List<String> all(String name) {
        List<String> values = new ArrayList<>(1);
        for (Field field : fields) {
            if (field.name().equals(name)) {
                values.add(field.value());
            }
        }
        return values;
    }

    boolean has(String name) {
        return count(name) > 0;
    }

    boolean repeats(String name) {
        return count(name) > 1;
    }

    int size() {
        return fields.size();
    }

    private int count(String name) {
        int count = 0;
        for (Field field : fields) {
            count += field.name().equals(name) ? 1 : 0;
        }
        return count;
    }
}
