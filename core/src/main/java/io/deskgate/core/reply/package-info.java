/** Which part of a message its sender wrote just now. Reads text only; knows no tickets and no MIME. */
package io.deskgate.core.reply;
