package io.deskgate.persistence;

import java.util.List;

/** Parts in their order, each of them the very same: jOOQ compares its columns by their names, which takes longer. */
final class Shape {
    private final List<Object> parts;

    Shape(List<Object> parts) {
        this.parts = parts;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Shape shape) || shape.parts.size() != parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) != shape.parts.get(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Object part : parts) {
            hash = 31 * hash + System.identityHashCode(part);
        }
        return hash;
    }
}
