package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fawen.drafting.SentNotices;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notices;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.workflow.Forecast;
import org.fawen.workflow.Forecast.Ahead;
import org.fawen.workflow.TimeLimit;
import org.fawen.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What a drafter is told before sending is what happens then. */
@SpringBootTest
@Import(OnTheirWay.class)
class ForecastTests {

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Forecast forecast;

    @Autowired
    private SentNotices sent;

    @Autowired
    private Notices notices;

    @Autowired
    private WorkItems items;

    @Autowired
    private org.fawen.identity.Organisations organisations;

    @Test
    void namesThePeopleWhoseItemsOpenThen() {
        var id = way.draft("关于预告路线的通知", "finance");
        var told = forecast.of(notices.get(id));

        for (var ahead : told) {
            var item = way.until(id, ahead.step());
            var organisation = organisations.current();
            var holders = organisation.persons().stream()
                    .map(org.fawen.identity.Person::id)
                    .filter(person -> item.isFor(person, organisation))
                    .toList();
            // Whoever decided before is left out only when it comes to it.
            assertThat(ahead.persons())
                    .as(ahead.step().key())
                    .containsAll(holders)
                    .isNotEmpty();
            assertThat(item.stage()).isEqualTo(ahead.stage());
            way.pass(item);
        }
        assertThat(items.openOf(id)).isEmpty();
    }

    @Test
    void tellsAtAnyTimeWhoHasItAndWhoComesNext() {
        var id = way.draft("关于后续路线的通知", "finance");
        assertThat(forecast.rest(notices.get(id))).as("a draft").isEmpty();

        var here = way.until(id, Step.COUNTERSIGN);
        var told = forecast.rest(notices.get(id));

        assertThat(told.getFirst().step()).isEqualTo(Step.COUNTERSIGN);
        assertThat(told.getFirst().persons()).contains(way.holderOf(here));
        assertThat(told.getFirst().by()).isEqualTo(here.dueAt());
        assertThat(told).extracting(Ahead::by).isSortedAccordingTo(Instant::compareTo);
        for (var ahead : told.subList(1, told.size())) {
            var item = way.until(id, ahead.step());
            assertThat(item.stage()).isEqualTo(ahead.stage());
            assertThat(ahead.persons()).as(ahead.step().key()).contains(way.holderOf(item));
            way.pass(item);
        }
        assertThat(forecast.rest(notices.get(id))).isEmpty();
    }

    @Test
    void addsUpTheTimeLimits() {
        var draft = notices.get(way.draft("关于预告时限的通知"));

        var told = forecast.of(draft);

        assertThat(told)
                .extracting(Ahead::step)
                .startsWith(Step.DEPARTMENT_REVIEW)
                .contains(Step.SIGN_OFF);
        assertThat(told).extracting(Ahead::stage).contains(Stage.FIRST, Stage.SECOND);
        assertThat(told).extracting(Ahead::by).isSortedAccordingTo(Instant::compareTo);
        assertThat(told.getFirst().limit()).isEqualTo(new TimeLimit(1, TimeLimit.Unit.WORKING_DAYS));
    }

    @Test
    void tellsTheDrafterAloneWhereItWent() {
        var id = way.draft("关于已送文稿的通知");
        assertThat(sent.of(OnTheirWay.DRAFTER, id)).isEmpty();

        var item = way.until(id, Step.DEPARTMENT_REVIEW);

        var told = sent.of(OnTheirWay.DRAFTER, id).orElseThrow();
        assertThat(told.holders())
                .isEqualTo(names(forecast.of(told.notice()).getFirst().persons()));
        assertThat(told.limit()).isEqualTo(new TimeLimit(1, TimeLimit.Unit.WORKING_DAYS));
        assertThat(told.recallable()).isTrue();
        assertThat(sent.of(way.holderOf(item), id)).isEmpty();
    }

    private List<String> names(List<PersonId> persons) {
        return persons.stream().map(organisations.current()::nameOf).toList();
    }
}
