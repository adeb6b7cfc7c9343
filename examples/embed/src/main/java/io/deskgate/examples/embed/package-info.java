/** A help desk of its own that takes its mail through Deskgate. */
package io.deskgate.examples.embed;
