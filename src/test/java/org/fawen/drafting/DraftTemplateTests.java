package org.fawen.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.fawen.drafting.DraftTemplate.Part;
import org.fawen.identity.UnitId;
import org.fawen.notice.Channel;
import org.fawen.notice.Refusal;
import org.fawen.notice.RoutingFlag;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;
import org.junit.jupiter.api.Test;

class DraftTemplateTests {

    private static final UnitId ORGAN = new UnitId("party-committee");
    private static final String TEXT = "现将有关事项通知如下。\n一、时间\n二、地点\n特此通知。";

    @Test
    void beginsADraftWithEverythingItSays() {
        var template = template(TEXT, Channel.RED_HEAD, Set.of());

        var content = template.content("中共滨海理工大学委员会");

        assertThat(content.title()).as("the hint stays a hint").isEmpty();
        assertThat(content.issuers()).containsExactly("中共滨海理工大学委员会");
        assertThat(content.addressees()).containsExactly("各学院");
        assertThat(content.blocks()).hasSize(4);
        assertThat(content.blocks().get(1)).isInstanceOf(Block.Heading.class);
        assertThat(template.request().subject()).isEqualTo("会议");
        assertThat(template.request().flags()).containsExactly(RoutingFlag.ROUTINE);
        assertThat(template.request().channel()).isEqualTo(Channel.RED_HEAD);
    }

    @Test
    void namesWhatWasChangedOfItsFixedParts() {
        var template = template(TEXT, Channel.RED_HEAD, Set.of(Part.values()));
        var kept = template.content("中共滨海理工大学委员会");
        var changed =
                Content.blank(DocType.LETTER, "党委组织部").withBlocks(kept.blocks().subList(0, 3));

        assertThat(template.changedIn(kept, Channel.RED_HEAD, ORGAN)).isEmpty();
        assertThat(template.changedIn(changed, Channel.WEB_ONLY, new UnitId("org-dept")))
                .containsExactly(Part.ISSUER, Part.DOC_TYPE, Part.CHANNEL, Part.CLOSING);
    }

    @Test
    void lieInTheDatabaseAsTheyAre() {
        var template = template(TEXT, null, Set.of(Part.CLOSING));

        assertThat(TemplateRows.read(TemplateRows.write(template))).isEqualTo(template);
    }

    @Test
    void refusesToFixWhatItDoesNotSay() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> template(" ", Channel.RED_HEAD, Set.of(Part.CLOSING)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> template(TEXT, null, Set.of(Part.CHANNEL)));
    }

    static DraftTemplate template(String text, @org.jspecify.annotations.Nullable Channel channel, Set<Part> fixed) {
        return new DraftTemplate(
                "党委会议通知",
                ORGAN,
                DocType.NOTICE,
                "关于召开……会议的通知",
                List.of("各学院"),
                List.of(),
                Urgency.NORMAL,
                Disclosure.PROACTIVE,
                Audience.PUBLIC,
                "滨理工党发",
                channel,
                "会议",
                Set.of(RoutingFlag.ROUTINE),
                null,
                "工作需要",
                "学校党委工作安排",
                text,
                fixed);
    }
}
