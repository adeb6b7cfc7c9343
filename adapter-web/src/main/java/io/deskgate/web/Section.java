package io.deskgate.web;

/** The parts of the desk that the navigation names. */
enum Section {
    TICKETS,
    INTAKE,
    BRANCHES,
    CHANNELS,
    NONE
}
