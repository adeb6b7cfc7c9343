/** Whether a message comes from whom it names, as far as our own mail server has checked it. */
package io.deskgate.core.trust;
