package io.deskgate.core.rules.planted;

/** Is named after nothing. */
public final class SmtpHelper {}
