package io.deskgate.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "pipe",
        description = "Takes one message from standard input and makes a ticket or comment of it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 the message is stored for good, 65 there was no message (zero bytes),",
            "75 try again later. There are no others, so a mail server never bounces a customer's mail.",
            "Without --recipient and --sender the variables of Postfix's local(8) count (ORIGINAL_RECIPIENT,",
            "RECIPIENT, SENDER, EXTENSION), then X-Original-To, Delivered-To and Return-Path of the message."
        })
final class PipeCommand implements Callable<Integer> {
    @Option(names = "--recipient", paramLabel = "ADDRESS", description = "The address the message was delivered to.")
    private String recipient;

    @Option(names = "--sender", paramLabel = "ADDRESS", description = "The return path; empty for the null sender.")
    private String sender;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "The name the ledger shows for this pipe (default: pipe).")
    private String source;

    @Option(names = "--db", paramLabel = "URL", description = StoreOption.DESCRIPTION)
    private String database;

    @Option(names = SettingsForThisRun.OPTION, paramLabel = "NAME=VALUE", description = SettingsForThisRun.DESCRIPTION)
    private List<String> settings;

    private final Surroundings surroundings;

    PipeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Never reached by {@code deskgate pipe}, which {@link Main} sends straight to {@link PipeRun}. */
    @Override
    public Integer call() {
        return new PipeRun(surroundings).run(List.of());
    }
}
