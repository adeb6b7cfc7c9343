package io.deskgate.web;

/** A branch to be filled in. */
record BranchPage(Frame frame, Form values, String complaint) {}
