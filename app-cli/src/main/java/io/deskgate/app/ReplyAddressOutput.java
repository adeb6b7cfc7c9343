package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;

/** Where answers about a ticket arrive, for people and for programs. An empty address means that there is none. */
final class ReplyAddressOutput {
    private ReplyAddressOutput() {}

    static void member(JsonGenerator json, String address) throws IOException {
        if (address.isEmpty()) {
            json.writeNullField("replyAddress");
        } else {
            json.writeStringField("replyAddress", address);
        }
    }

    static void line(PrintStream out, String address) {
        if (!address.isEmpty()) {
            out.println();
            out.println(Printable.line("Answers to " + address + " arrive here."));
        }
    }
}
