package org.fawen.cli;

import java.util.UUID;
import java.util.stream.Collectors;
import org.fawen.checking.Finding;
import org.fawen.checking.Severity;
import org.fawen.drafting.DraftChecks;
import org.fawen.drafting.Drafting;
import org.fawen.drafting.Submission;
import org.fawen.identity.DemoMode;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Drafts;
import org.fawen.notice.MeetingResult;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.publication.Publications;
import org.fawen.publication.Release;
import org.fawen.publication.Sealings;
import org.fawen.review.Reviews;
import org.fawen.signoff.Meetings;
import org.fawen.signoff.Resolution;
import org.fawen.signoff.SignOffs;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** What a person of the demonstration does with an item: approves, in words that fit the step. */
@Component
class StockActs {

    private final Drafting drafting;
    private final Drafts drafts;
    private final DraftChecks checks;
    private final Reviews reviews;
    private final Meetings meetings;
    private final SignOffs signOffs;
    private final Publications publications;
    private final Sealings sealings;
    private final Organisations organisations;
    private final Answers words;

    StockActs(
            Drafting drafting,
            Drafts drafts,
            DraftChecks checks,
            Reviews reviews,
            Meetings meetings,
            SignOffs signOffs,
            Publications publications,
            Sealings sealings,
            Organisations organisations,
            Answers words) {
        this.drafting = drafting;
        this.drafts = drafts;
        this.checks = checks;
        this.reviews = reviews;
        this.meetings = meetings;
        this.signOffs = signOffs;
        this.publications = publications;
        this.sealings = sealings;
        this.organisations = organisations;
        this.words = words;
    }

    Acted perform(PersonId person, Notice notice, WorkItem item) {
        var act = new Act(UUID.randomUUID(), person, notice.id(), item.id(), notice.hash());
        return switch (item.step()) {
            case DRAFT -> drafting.submit(act, submission(notice));
            case DEPARTMENT_REVIEW, OFFICE_REVIEW -> reviews.approve(act, words.sentence("cli.words.approve"));
            case COUNTERSIGN -> reviews.agree(act, words.sentence("cli.words.countersign"));
            case LEGAL_REVIEW -> reviews.giveLegalOpinion(act, words.sentence("cli.words.legal"));
            case MEETING -> meetings.resolve(act, passed());
            case LEADER_REVIEW -> reviews.passAsLeader(act, words.sentence("cli.words.approve"), "");
            case SIGN_OFF -> signOffs.sign(act, words.sentence("cli.words.sign"), "", DemoMode.PASSWORD);
            case RECHECK -> publications.recheck(act, words.sentence("cli.words.recheck"));
            case PUBLICATION_REVIEW -> publications.clear(act, words.sentence("cli.words.clear"));
            case NUMBERING ->
                publications.register(
                        act,
                        publications.seriesFor(notice).stream()
                                .findFirst()
                                .orElseThrow(() -> new Refusal("cli.stopped.no-series")));
            case SEALING -> sealings.seal(act);
            case RELEASE -> publications.release(act, release(person, notice));
            default -> throw new Refusal("cli.stopped.step-unknown", item.step());
        };
    }

    /** States 本件不涉密 and explains every warning. */
    private Submission submission(Notice notice) {
        var content = drafts.find(notice.id()).orElseThrow().content();
        var explanations = checks.atSubmission(content, notice.facts(), true).stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(Finding::check)
                .distinct()
                .collect(Collectors.toMap(check -> check, check -> words.sentence("cli.words.explanation")));
        return new Submission(
                true, words.sentence("cli.words.reason"), words.sentence("cli.words.basis"), explanations);
    }

    /** Today, in a meeting of the standing committee. */
    private Resolution passed() {
        return new Resolution(words.sentence("cli.words.meeting"), meetings.today(), MeetingResult.PASSED, "", "");
    }

    private Release release(PersonId person, Notice notice) {
        var organisation = organisations.current();
        return new Release(
                organisation.nameOf(person),
                organisation.require(notice.facts().draftingUnit()).shortName(),
                null);
    }
}
