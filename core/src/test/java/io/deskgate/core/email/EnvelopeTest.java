package io.deskgate.core.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private static final Envelope UNKNOWN = Envelope.from("pipe");

    @Test
    void theAddressBeforeAliasesCountsMore() {
        assertThat(completed("X-Original-To: help@desk.example\nDelivered-To: agent@desk.example\n")
                        .recipient())
                .isEqualTo("help@desk.example");
    }

    @Test
    void theTopmostDeliveryCounts() {
        assertThat(completed("Delivered-To: last@x.example\nDelivered-To: first@x.example\n")
                        .recipient())
                .isEqualTo("last@x.example");
    }

    @Test
    void bracketsAreTakenOff() {
        assertThat(completed("Return-Path: <kim@x.example>\n").sender()).isEqualTo("kim@x.example");
    }

    @Test
    void theNullSenderStaysRecognisable() {
        assertThat(completed("Return-Path: <>\n").sender()).isEqualTo(Envelope.NULL_SENDER);
    }

    @Test
    void whatTheMailServerSaidIsNotOverruled() {
        Envelope said = new Envelope("a@x.example", "", "b@x.example", "pipe");

        assertThat(said.completedBy(header("Delivered-To: c@x.example\nReturn-Path: <d@x.example>\n")))
                .isEqualTo(said);
    }

    private static Envelope completed(String header) {
        return UNKNOWN.completedBy(header(header));
    }

    private static HeaderBlock header(String lines) {
        return RawEmail.of(lines + "\nbody").header();
    }
}
