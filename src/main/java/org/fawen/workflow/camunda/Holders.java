package org.fawen.workflow.camunda;

import java.util.List;
import java.util.Set;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.PersonId;

/**
 * Who may take a task.
 *
 * @param excluded members of the groups who may not take it
 */
record Holders(List<CandidateGroup> groups, Set<PersonId> excluded) {}
