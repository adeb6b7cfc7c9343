package io.deskgate.web;

/**
 * The log-in form.
 *
 * @param to where to go afterwards
 * @param complaint why the last try failed, empty at the first
 */
record LogInPage(String formToken, String address, String to, String complaint) {}
