package io.deskgate.mime;

import io.deskgate.core.port.EmailParser;
import io.deskgate.core.port.EmailParserContract;

class MimeEmailParserContractTest implements EmailParserContract {
    @Override
    public EmailParser parser() {
        return new MimeEmailParser();
    }
}
