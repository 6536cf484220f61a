package org.fawen.drafting;

import java.util.Optional;
import org.fawen.identity.Organisations;
import org.fawen.identity.Unit;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Refusal;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.content.Content;
import org.springframework.stereotype.Component;

/** What a notice owes to the template it was begun from. */
@Component
class TemplateOfNotice {

    private final TemplateRows rows;
    private final Organisations organisations;

    TemplateOfNotice(TemplateRows rows, Organisations organisations) {
        this.rows = rows;
        this.organisations = organisations;
    }

    /** The template as it was when the draft was begun; empty for a draft that began without one. */
    Optional<DraftTemplate> find(NoticeId notice) {
        return rows.of(notice).map(TemplateVersion::template);
    }

    /** @throws Refusal naming the first fixed part that the text has changed */
    void check(NoticeId notice, Content content, RoutingFacts facts) {
        find(notice).ifPresent(template -> {
            var lead = content.issuers().stream()
                    .findFirst()
                    .flatMap(organisations.current()::unitNamed)
                    .map(Unit::id)
                    .orElse(null);
            template.changedIn(content, facts.channel(), lead).stream()
                    .findFirst()
                    .ifPresent(part -> {
                        throw new Refusal("drafting.refused.template.fixed." + part, template.name());
                    });
        });
    }
}
