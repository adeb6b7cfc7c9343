/** What arrived: a message as bytes and as an email. Values only; nothing here decides what becomes of it. */
package io.deskgate.core.email;
