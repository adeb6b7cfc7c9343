package io.deskgate.core.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * A table of words kept as a text file beside the class that uses it: one row per line, cells parted by {@code |},
 * entries of a cell by commas, {@code #} begins a remark. To be read when its user is loaded, so that only messages
 * that need it pay for it.
 */
public final class WordTable {
    private WordTable() {}

    /** The rows of the file {@code name} beside {@code user}, each a list of cells, each a list of entries as written. */
    public static List<List<List<String>>> rows(Class<?> user, String name) {
        List<List<List<String>>> rows = new ArrayList<>();
        for (String line : lines(user, name)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(cells(line));
            }
        }
        return rows;
    }

    private static List<List<String>> cells(String line) {
        List<List<String>> cells = new ArrayList<>();
        int start = 0;
        for (int end = line.indexOf('|'); end >= 0; end = line.indexOf('|', start)) {
            cells.add(entries(line.substring(start, end)));
            start = end + 1;
        }
        cells.add(entries(line.substring(start)));
        return cells;
    }

    private static List<String> entries(String cell) {
        List<String> entries = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(cell, ",");
        while (parts.hasMoreTokens()) {
            String entry = parts.nextToken().strip();
            if (!entry.isEmpty()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static List<String> lines(Class<?> user, String name) {
        try (InputStream file = user.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the word table " + name + " belongs to this library", e);
        }
    }
}
