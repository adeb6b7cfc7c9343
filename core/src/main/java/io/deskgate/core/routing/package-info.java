/** Where a new ticket goes: by the administrator's header rules, and by the addresses and domains of the branches. */
package io.deskgate.core.routing;
