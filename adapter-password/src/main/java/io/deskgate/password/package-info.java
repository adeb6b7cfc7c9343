/** What is kept of passwords: Argon2id. Bouncy Castle lives here and nowhere else. */
package io.deskgate.password;
