package io.deskgate.core.rules.planted;

/** Is open for no reason. */
public class CanBeExtended {}
