package org.fawen.drafting.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fawen.checking.Finding;
import org.fawen.checking.Place;
import org.fawen.drafting.DraftChecks;
import org.fawen.drafting.Drafting;
import org.fawen.drafting.MergedDraft.Written;
import org.fawen.drafting.Submission;
import org.fawen.identity.CurrentPerson;
import org.fawen.notice.Notice;
import org.fawen.notice.RoutingRequest;
import org.fawen.notice.Step;
import org.fawen.notice.content.Content;
import org.fawen.rendering.Typesetting;
import org.fawen.shell.Dossier;
import org.fawen.shell.EditedText;
import org.fawen.shell.Moments;
import org.fawen.shell.NoticePaper;
import org.fawen.shell.TextDesk;
import org.fawen.shell.Texts;
import org.fawen.workflow.Act;
import org.fawen.workflow.TextEdits;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lends the drafter's editor and checks to those who change a text under decision. */
@Lazy
@Component
class AmendDesk implements TextDesk {

    private final TextEdits edits;
    private final Drafting drafting;
    private final DraftChecks checks;
    private final CurrentPerson current;
    private final Moments moments;
    private final Typesetting typesetting;

    AmendDesk(
            TextEdits edits,
            Drafting drafting,
            DraftChecks checks,
            CurrentPerson current,
            Moments moments,
            Typesetting typesetting) {
        this.edits = edits;
        this.drafting = drafting;
        this.checks = checks;
        this.current = current;
        this.moments = moments;
        this.typesetting = typesetting;
    }

    @Override
    public EditedText edit(Dossier shown) {
        var item = Objects.requireNonNull(shown.item(), "A text is changed at an item");
        var person = current.get();
        var notice = shown.notice().id();
        var keeper = new AmendKeeper(edits, new Act(UUID.randomUUID(), person, notice, item.id(), shown.hash()));
        var begun = keeper.present()
                .orElseGet(
                        () -> new Keeper.Version(0, shown.hash(), new Written(shown.content(), RoutingRequest.NONE)));
        var owner = "%s/%s/%s".formatted(person, notice, item.step().key());
        var size = NoticePaper.SIZES.get(item.step() == Step.SIGN_OFF ? 1 : 0);
        var form = new AmendForm(begun.written().content(), owner, size);
        return new AmendedText(
                keeper,
                form,
                moments,
                begun,
                typesetting,
                shown.notice().facts().channel());
    }

    @Override
    public Optional<Stated> stated(Notice notice) {
        return drafting.statedOn(notice).map(stated -> new Stated(stated.reason(), stated.basis()));
    }

    @Override
    public List<Remark> remarks(Notice notice, Content content) {
        var explained = drafting.statedOn(notice).map(Submission::explanations).orElse(Map.of());
        return checks.atSubmission(content, notice.facts(), true).stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(finding -> new Remark(
                        finding.check(),
                        finding.severity().name(),
                        finding.message(Texts.language()),
                        finding.matched(),
                        finding.place() instanceof Place.InBlock(var block, var piece) ? block : "",
                        explained.getOrDefault(finding.check(), "")))
                .toList();
    }
}
