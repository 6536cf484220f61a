package org.fawen.portal;

import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.Edition;
import org.fawen.notice.LaterChange;
import org.fawen.notice.NoticeId;
import org.fawen.notice.PublicHistory;
import org.fawen.notice.Relation;

/** The later life of notices without a database. */
class HistoryInMemory implements PublicHistory {

    private final List<Edition> editions = new ArrayList<>();
    private final List<LaterChange> changes = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    void add(Edition edition) {
        editions.add(edition);
    }

    void add(LaterChange change) {
        changes.add(change);
    }

    void add(Relation relation) {
        relations.add(relation);
    }

    void empty() {
        editions.clear();
        changes.clear();
        relations.clear();
    }

    @Override
    public List<Edition> editionsOf(NoticeId notice) {
        return editions.stream()
                .filter(edition -> edition.notice().equals(notice))
                .toList();
    }

    @Override
    public List<LaterChange> changesTo(NoticeId notice) {
        return changes.stream().filter(change -> change.notice().equals(notice)).toList();
    }

    @Override
    public List<Relation> relationsOf(NoticeId notice) {
        return List.copyOf(relations);
    }
}
