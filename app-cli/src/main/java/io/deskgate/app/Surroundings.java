package io.deskgate.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a run of the program is given from outside: its streams and its environment variables. */
record Surroundings(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
    /** Those of this process. Output is UTF-8 whatever the locale says. */
    static Surroundings ofThisProcess() {
        return new Surroundings(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.getenv());
    }

    /** The same streams, other variables. */
    Surroundings in(Map<String, String> others) {
        return new Surroundings(in, out, err, others);
    }

    /** One line for people on the error stream, never starting with anything but our name. */
    void complain(String what) {
        err.println("deskgate: " + Printable.line(what));
        err.flush();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
