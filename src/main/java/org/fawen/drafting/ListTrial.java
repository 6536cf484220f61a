package org.fawen.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fawen.checking.Checks;
import org.fawen.checking.EditingList;
import org.fawen.checking.EditingLists;
import org.fawen.checking.Finding;
import org.fawen.checking.Occasion;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.identity.UnitId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.PublishedNotices;
import org.springframework.stereotype.Service;

/** What an editing list would find in what is published, before it is taken. Looks and changes nothing. */
@Service
public class ListTrial {

    private static final int PAGE = 100;

    /** Older notices tell little of what is written today. */
    private static final int MOST = 1_000;

    private final PublishedNotices published;
    private final Organisations organisations;
    private final OwnChecks own;

    ListTrial(PublishedNotices published, Organisations organisations, OwnChecks own) {
        this.published = published;
        this.organisations = organisations;
        this.own = own;
    }

    /**
     * A notice with words of the list.
     *
     * @param words as they stand in it, each once
     */
    public record Found(NoticeId notice, String title, List<String> words) {}

    /**
     * Which notices were looked at, newest first.
     *
     * @param looked how many
     */
    public record Result(int looked, List<Found> found) {}

    /** Looks through the newest published notices of the organs that an office serves, 1,000 at most. */
    public Result of(UnitId office, ListKind kind, EditingList list) {
        var alone = Checks.standard().only(kind.rule());
        var lists = kind.in(EditingLists.shipped(), list);
        var organisation = organisations.current();
        var looked = 0;
        var found = new ArrayList<Found>();
        for (var offset = 0; offset < MOST; offset += PAGE) {
            var page = published.newest(PAGE, offset);
            for (var notice : page) {
                if (isServed(notice, office, organisation)) {
                    looked++;
                    var words = words(notice, alone, lists);
                    if (!words.isEmpty()) {
                        found.add(new Found(notice.id(), notice.content().title(), words));
                    }
                }
            }
            if (page.size() < PAGE) {
                break;
            }
        }
        return new Result(looked, found);
    }

    private static boolean isServed(PublishedNotice notice, UnitId office, Organisation organisation) {
        return notice.content().issuers().stream()
                .limit(1)
                .flatMap(lead -> organisation.unitNamed(lead).stream())
                .anyMatch(organ -> office.equals(organ.office()));
    }

    private List<String> words(PublishedNotice notice, Checks checks, EditingLists lists) {
        var input = CheckedText.of(notice.content(), notice.channel(), Set.of(), own.today())
                .occasion(Occasion.WRITING)
                .knowledge(CheckedText.knowledge(organisations.current()).toBuilder()
                        .lists(lists)
                        .build())
                .build();
        return checks.run(input).stream().map(Finding::matched).distinct().toList();
    }
}
