/** Mailboxes on other machines, by IMAP. Moves bytes and flags; knows nothing of tickets and nothing of MIME. */
package io.deskgate.imap;
