package io.deskgate.web;

/** Answers one kind of request. */
@FunctionalInterface
interface Action {
    Answer answer(Visit visit);
}
