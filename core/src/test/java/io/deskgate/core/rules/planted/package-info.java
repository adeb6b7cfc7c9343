/** Classes that each break one rule on purpose, so that a test can see the rule bite. */
package io.deskgate.core.rules.planted;
