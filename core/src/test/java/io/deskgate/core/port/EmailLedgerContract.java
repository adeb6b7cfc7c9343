package io.deskgate.core.port;

/** What every {@link EmailLedger} keeps. */
public interface EmailLedgerContract extends EmailAttemptsContract, EmailOutcomesContract, EmailMemoryContract {}
