package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.account.Account;
import java.io.IOException;
import java.util.List;

/** Accounts as JSON. Nothing of a password is in it. */
final class AccountJson {
    private AccountJson() {}

    static void list(JsonGenerator json, List<Account> accounts) throws IOException {
        json.writeArrayFieldStart("users");
        for (Account account : accounts) {
            json.writeStartObject();
            json.writeStringField("address", account.address());
            json.writeStringField("name", account.person().mailbox().name());
            json.writeStringField("role", account.role().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
