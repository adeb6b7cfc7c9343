/** From the bytes of a message to an {@link io.deskgate.core.email.Email}. Nothing here decides what becomes of it. */
package io.deskgate.mime;
