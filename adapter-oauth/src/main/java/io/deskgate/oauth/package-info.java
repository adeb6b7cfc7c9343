/** Access tokens, asked for at a provider (RFC 6749). Knows nothing of mail. */
package io.deskgate.oauth;
