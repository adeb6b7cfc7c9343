/** Which ticket a message answers, and the marks we put into what we send so that answers find it. */
package io.deskgate.core.followup;
