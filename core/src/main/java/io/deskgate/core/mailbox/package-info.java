/** Where mail waits on other machines and how far each place has been worked through. Values only; knows no protocol. */
package io.deskgate.core.mailbox;
