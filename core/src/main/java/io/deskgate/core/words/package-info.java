/** Tables of words in many languages, and how words compare. Knows nothing of messages. */
package io.deskgate.core.words;
