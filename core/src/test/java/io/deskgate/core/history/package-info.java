/** Random conversations, and a simple model that says where each of their messages belongs. */
package io.deskgate.core.history;
