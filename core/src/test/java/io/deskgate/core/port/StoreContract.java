package io.deskgate.core.port;

/** Everything a store keeps to. A contract for another port takes its place here, and every store is held to it. */
public interface StoreContract
        extends AccountRepositoryContract,
                BranchRepositoryContract,
                CommitsContract,
                ConsistencyContract,
                EmailLedgerContract,
                KeptSecretsContract,
                LeasesContract,
                MailboxProgressContract,
                SessionRepositoryContract,
                SettingsRepositoryContract,
                TicketDeskContract,
                TicketRepositoryContract,
                TrafficContract {}
