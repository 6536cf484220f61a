package org.fawen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fawen.drafting.Drafting;
import org.fawen.drafting.Redrafting;
import org.fawen.identity.Organisations;
import org.fawen.identity.Person;
import org.fawen.identity.Role;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(OnTheirWay.class)
class RedraftingTests {

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Redrafting redrafting;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Notices notices;

    @Autowired
    private Organisations organisations;

    @Test
    void beginsADraftOfTheSameOrganWithTheOldYearMarked() {
        var old = way.until(way.draft("关于做好2021年主题党日活动的通知"), Step.DEPARTMENT_REVIEW);

        var redrafted = redrafting.redraft(OnTheirWay.DRAFTER, old.notice());

        assertThat(redrafted.notice()).isNotEqualTo(old.notice());
        assertThat(redrafted.marked()).isEqualTo(1);
        var sheet = drafting.open(OnTheirWay.DRAFTER, redrafted.notice()).orElseThrow();
        assertThat(sheet.content().title()).isEqualTo("关于做好【待改：2021年】主题党日活动的通知");
        assertThat(sheet.content().attachments()).hasSize(1);
        assertThat(sheet.content().blocks()).hasSize(2);
        assertThat(sheet.notice().revision()).isZero();
        assertThat(notices.get(old.notice()).title()).isEqualTo("关于做好2021年主题党日活动的通知");
    }

    @Test
    void isRefusedToOtherDraftersAndToReadersWhoDoNotDraft() {
        var old = way.until(way.draft("关于做好2021年主题党日活动的通知"), Step.DEPARTMENT_REVIEW);
        var reader = way.holderOf(old);
        var others = organisations.current().persons().stream()
                .map(Person::id)
                .filter(person -> organisations.current().rolesOf(person).contains(Role.DRAFTER))
                .filter(person -> !person.equals(OnTheirWay.DRAFTER))
                .toList();

        assertThat(others).isNotEmpty();
        assertThat(others).allSatisfy(person -> {
            assertThat(redrafting.mayRedraft(person, notices.get(old.notice()))).isFalse();
            assertThatThrownBy(() -> redrafting.redraft(person, old.notice())).isInstanceOf(Refusal.class);
        });
        assertThat(redrafting.mayRedraft(reader, notices.get(old.notice()))).isFalse();
    }

    @Test
    void isNotOfferedForADraftThatWasNeverSent() {
        var draft = way.draft("关于草稿的通知");

        assertThat(redrafting.mayRedraft(OnTheirWay.DRAFTER, notices.get(draft)))
                .isFalse();
    }
}
