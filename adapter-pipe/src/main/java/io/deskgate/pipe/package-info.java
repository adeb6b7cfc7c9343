/** A message from standard input, as a mail server pipes it. Knows nothing of tickets and nothing of MIME. */
package io.deskgate.pipe;
