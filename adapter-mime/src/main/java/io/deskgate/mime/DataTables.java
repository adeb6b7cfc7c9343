package io.deskgate.mime;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Tells tables with rows of data, each a line, from those that only arrange a page, whose cells are paragraphs. */
final class DataTables implements NodeVisitor {
    private static final int MOST_CHARS_OF_A_CELL = 120;

    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Seen> open = new ArrayDeque<>();

    /** What an open table has shown so far. */
    private static final class Seen {
        private boolean arranges;
        private int rowsOfSeveral;
        private int cellsOfRow;
        private int cells;
        private int chars;
        private boolean hasLines;
    }

    private DataTables() {}

    static Set<Element> in(Element root) {
        DataTables tables = new DataTables();
        root.traverse(tables);
        return tables.found;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            open.stream()
                    .limit(1)
                    .forEach(seen -> seen.chars += text.getWholeText().strip().length());
        } else if (node instanceof Element element) {
            enter(element, element.normalName());
        }
    }

    private void enter(Element element, String name) {
        if (name.equals("table")) {
            open.stream().limit(1).forEach(outer -> outer.arranges = true);
            open.push(new Seen());
            open.element().arranges = isPresentation(element);
        } else if (!open.isEmpty()) {
            note(open.element(), name);
        }
    }

    private static void note(Seen seen, String name) {
        switch (name) {
            case "tr" -> seen.cellsOfRow = 0;
            case "td", "th" -> {
                seen.cells++;
                seen.rowsOfSeveral += ++seen.cellsOfRow == 2 ? 1 : 0;
            }
            case "br", "p", "div" -> seen.hasLines = true;
            case "ul", "ol", "blockquote", "pre", "h1", "h2", "h3", "hr" -> seen.arranges = true;
            default -> {}
        }
    }

    private static boolean isPresentation(Element table) {
        String role = table.attributesSize() == 0 ? "" : table.attr("role");
        return role.equalsIgnoreCase("presentation") || role.equalsIgnoreCase("none");
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("table")) {
            Seen seen = open.pop();
            boolean shortCells = seen.chars <= MOST_CHARS_OF_A_CELL * seen.cells;
            boolean rows = seen.rowsOfSeveral > 1 || seen.rowsOfSeveral == 1 && !seen.hasLines;
            if (rows && shortCells && !seen.arranges) {
                found.add(element);
            }
        }
    }
}
