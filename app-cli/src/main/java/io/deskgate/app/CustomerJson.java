package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.ticket.Customer;
import io.deskgate.core.ticket.TicketSummary;
import java.io.IOException;
import java.util.List;

/** Customers for programs. The members are described in docs/commands.md and only ever added to. */
final class CustomerJson {
    private CustomerJson() {}

    static void list(JsonGenerator json, List<Customer> customers) throws IOException {
        json.writeArrayFieldStart("customers");
        for (Customer customer : customers) {
            json.writeStartObject();
            members(json, customer);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void customer(JsonGenerator json, Customer customer, List<TicketSummary> tickets) throws IOException {
        members(json, customer);
        TicketJson.list(json, tickets);
    }

    private static void members(JsonGenerator json, Customer customer) throws IOException {
        json.writeStringField("address", customer.person().mailbox().address());
        json.writeStringField("name", customer.person().mailbox().name());
        json.writeNumberField("count", customer.tickets());
        ContextJson.reach(json, customer.reach());
    }
}
