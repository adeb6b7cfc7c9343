package io.deskgate.web;

import io.deskgate.core.ticket.Branch;
import java.util.List;

/** The list of branches. */
record BranchesPage(Frame frame, List<Branch> branches, Branch byDefault) {}
