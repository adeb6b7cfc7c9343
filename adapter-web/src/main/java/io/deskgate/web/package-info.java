/** The desk in a browser: pages, forms, log-in. Jetty and jte live here and nowhere else. */
package io.deskgate.web;
