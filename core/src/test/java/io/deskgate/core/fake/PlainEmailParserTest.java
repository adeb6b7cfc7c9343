package io.deskgate.core.fake;

import io.deskgate.core.port.EmailParser;
import io.deskgate.core.port.EmailParserContract;

class PlainEmailParserTest implements EmailParserContract {
    @Override
    public EmailParser parser() {
        return new PlainEmailParser();
    }
}
