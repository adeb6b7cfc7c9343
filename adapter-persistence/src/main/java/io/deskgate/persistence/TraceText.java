package io.deskgate.persistence;

import io.deskgate.core.ticket.Step;
import io.deskgate.core.ticket.Trace;
import java.util.ArrayList;
import java.util.List;

/** A trace as one text: a line for each step, question and finding parted by a tab. Neither can hold either. */
final class TraceText {
    private TraceText() {}

    static String of(Trace trace) {
        StringBuilder text = new StringBuilder();
        for (Step step : trace.steps()) {
            text.append(step.question()).append('\t').append(step.finding()).append('\n');
        }
        return TextGate.BODY.pass(text.toString());
    }

    static Trace parse(String text) {
        List<Step> steps = new ArrayList<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            steps.add(new Step(line.substring(0, tab), line.substring(tab + 1)));
        });
        return new Trace(steps);
    }
}
