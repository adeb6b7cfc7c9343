package io.deskgate.core.port;

/** What every {@link TicketRepository} keeps. */
public interface TicketRepositoryContract
        extends TicketApplyContract,
                TicketCutContract,
                TicketFilesContract,
                TicketFindContract,
                TicketMergeContract,
                TicketPeopleContract,
                TicketReachContract,
                TicketTextContract {}
