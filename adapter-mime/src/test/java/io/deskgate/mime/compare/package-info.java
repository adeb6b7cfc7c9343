/** Our parser beside others, run by dev/bench and dev/differential. Knows what everybody may know of it. */
package io.deskgate.mime.compare;
