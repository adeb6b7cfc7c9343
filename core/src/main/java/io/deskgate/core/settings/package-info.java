/** What an administrator chose, as edited (forms) and as used (settings). Values only; a new setting is one entry of the catalogue. */
package io.deskgate.core.settings;
