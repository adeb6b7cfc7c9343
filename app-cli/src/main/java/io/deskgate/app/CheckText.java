package io.deskgate.app;

import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.mailbox.Finding.Grade;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Says what was found, a line for each finding and one for what to do. */
final class CheckText {
    private static final String FORM = "  %-9s %-14s ";
    private static final String GAP = " ".repeat(27);

    private CheckText() {}

    static void print(PrintStream out, CheckReport report) {
        out.println("desk");
        print(out, report.desk());
        for (CheckReport.Checked checked : report.mailboxes()) {
            NamedMailbox mailbox = checked.mailbox();
            out.println();
            out.println(Printable.line(mailbox.name() + " (" + mailbox.mailbox().name() + ")"));
            print(out, checked.checkup().findings());
        }
    }

    private static void print(PrintStream out, List<Finding> findings) {
        for (Finding finding : findings) {
            String about = String.format(Locale.ROOT, FORM, grade(finding.grade()), Words.of(finding.aspect()));
            out.println(about + Printable.line(finding.found()));
            if (!finding.advice().isEmpty()) {
                out.println(GAP + "-> " + Printable.line(finding.advice()));
            }
        }
    }

    private static String grade(Grade grade) {
        return grade == Grade.WRONG ? "WRONG" : Words.of(grade);
    }
}
