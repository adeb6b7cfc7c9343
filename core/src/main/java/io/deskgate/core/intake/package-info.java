/** The use cases: one final class each, named by a verb. Only the application, or whoever embeds us, calls them. */
package io.deskgate.core.intake;
