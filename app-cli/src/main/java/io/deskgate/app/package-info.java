/** The command line and the composition root: the only place that knows every adapter. */
package io.deskgate.app;
