/** What people do at the desk: settings, branches, tickets, accounts. One final class each, named by a verb; for commands and screens. */
package io.deskgate.core.desk;
