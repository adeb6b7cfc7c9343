/** Who works at the desk and what they may do. Values only. */
package io.deskgate.core.account;
