package org.fawen.workflow;

import java.util.ArrayList;
import java.util.List;
import org.fawen.identity.Organisation;
import org.fawen.identity.PersonId;

/**
 * What a person sees for others, as columns for a statement: one row for each delegation in force and group of its
 * principal.
 */
public record Substitution(List<String> groups, List<String> principals, List<String> steps) {

    /** Rows of work items that the person takes for others; drafts, the person's own notices and second acts are left out. */
    public static final String ITEMS = """
            select item.id, item.due_at
              from unnest(:forGroups::text[], :forPrincipals::text[], :forSteps::text[])
                       as acting (group_id, principal, steps)
             cross join lateral (
                   select candidate.item_id
                     from work_item_candidate candidate
                    where candidate.group_id = acting.group_id
                      and not acting.principal = any (candidate.excluded)
                      and not :person = any (candidate.excluded)
                    union
                   select assigned.id
                     from work_item assigned
                    where assigned.assignee = acting.principal
                      and assigned.closed_at is null) as offered
              join work_item item on item.id = offered.item_id
              join notice on notice.id = item.notice_id
             where item.step <> 'draft'
               and (item.assignee is null or item.assignee = acting.principal)
               and (acting.steps = '' or item.step = any (string_to_array(acting.steps, ' ')))
               and notice.drafter <> :person
               and not (item.step in ('department-review', 'office-review', 'leader-review', 'sign-off')
                        and exists (select from work_item earlier
                                     where earlier.notice_id = item.notice_id
                                       and earlier.closed_by = :person
                                       and earlier.step in ('department-review', 'office-review', 'leader-review',
                                                            'sign-off')
                                       and (earlier.step, coalesce(earlier.stage, ''))
                                           <> (item.step, coalesce(item.stage, ''))))
            """;

    public static Substitution of(PersonId person, Organisation organisation) {
        var groups = new ArrayList<String>();
        var principals = new ArrayList<String>();
        var steps = new ArrayList<String>();
        for (var delegation : organisation.actingFor(person)) {
            for (var group : organisation.groupsOf(delegation.principal())) {
                groups.add(group.value());
                principals.add(delegation.principal().value());
                steps.add(String.join(" ", delegation.steps()));
            }
        }
        return new Substitution(groups, principals, steps);
    }

    public String[] groupColumn() {
        return groups.toArray(String[]::new);
    }

    public String[] principalColumn() {
        return principals.toArray(String[]::new);
    }

    public String[] stepColumn() {
        return steps.toArray(String[]::new);
    }
}
