package io.deskgate.core.intake;

import io.deskgate.core.port.AccountRepository;
import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.EmailParser;
import io.deskgate.core.port.SigningKeys;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.port.Traffic;

/** Everything the use cases need from outside. */
public record IntakePorts(
        EmailLedger ledger,
        EmailParser parser,
        TicketRepository tickets,
        BranchRepository branches,
        Traffic traffic,
        SigningKeys keys,
        AccountRepository accounts) {}
