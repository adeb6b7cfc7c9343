/** Who or what wrote a message: a person, or which kind of machine. Knows messages; says nothing of what follows. */
package io.deskgate.core.category;
