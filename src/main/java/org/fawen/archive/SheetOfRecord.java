package org.fawen.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.Signatures;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.Content;
import org.fawen.rendering.ApprovalSheet;
import org.fawen.rendering.Typesetting;
import org.springframework.stereotype.Component;

/** 发文稿纸 as it is filed: everything that was said, and who signed. */
@Component
class SheetOfRecord {

    private final Opinions opinions;
    private final Signatures signatures;
    private final Organisations organisations;
    private final Typesetting typesetting;
    private final ArchiveWords words;

    SheetOfRecord(
            Opinions opinions,
            Signatures signatures,
            Organisations organisations,
            Typesetting typesetting,
            ArchiveWords words) {
        this.opinions = opinions;
        this.signatures = signatures;
        this.organisations = organisations;
        this.typesetting = typesetting;
        this.words = words;
    }

    byte[] pdf(Notice notice, Content content) {
        var sheet = new ApprovalSheet(
                words.of("shell.sheet.heading", content.issuers().getFirst()),
                facts(notice, content),
                boxes(notice),
                words.of(
                        "shell.sheet.foot",
                        words.of("shell.revision", notice.revision()),
                        notice.hash().checkCode()));
        return typesetting.typeset(sheet).pdf();
    }

    private List<List<ApprovalSheet.Fact>> facts(Notice notice, Content content) {
        var number = notice.number();
        var day = notice.documentDate();
        return List.of(
                List.of(
                        fact("number", number == null ? "" : number.toString()),
                        fact("urgency", words.of("urgency." + content.urgency()))),
                List.of(
                        fact("doc-type", words.of("docType." + content.docType())),
                        fact("document-date", day == null ? "" : day.toString())),
                List.of(new ApprovalSheet.Fact(words.of("shell.sheet.title"), content.title())),
                List.of(fact("issuers", String.join("、", content.issuers()))),
                List.of(fact("addressees", String.join("、", content.addressees()))),
                List.of(fact("copy-to", String.join("、", content.copyTo()))),
                List.of(fact("drafter", nameOf(notice.drafter()))));
    }

    private ApprovalSheet.Fact fact(String key, String value) {
        return new ApprovalSheet.Fact(words.of("shell.facts." + key), value);
    }

    /** From the signature down; an approving opinion at sign-off is the signature. */
    private List<ApprovalSheet.Box> boxes(Notice notice) {
        var said = opinions.on(notice.id()).stream()
                .filter(opinion -> opinion.step() != Step.SIGN_OFF || opinion.verdict() != Verdict.APPROVE)
                .toList();
        var boxes = new ArrayList<ApprovalSheet.Box>();
        var signed = new ArrayList<ApprovalSheet.Entry>();
        signatures
                .on(notice.id())
                .forEach(one -> signed.add(new ApprovalSheet.Entry(
                        one.words(), signature(one.signer(), words.time(one.at()), one.revision()))));
        said.stream()
                .filter(one -> one.step() == Step.SIGN_OFF)
                .map(this::entry)
                .forEach(signed::add);
        boxes.add(new ApprovalSheet.Box(words.of("step." + Step.SIGN_OFF.key()), signed));
        said.stream()
                .map(Opinion::step)
                .filter(step -> step != Step.SIGN_OFF)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(step -> boxes.add(new ApprovalSheet.Box(
                        words.of("step." + step.key()),
                        said.stream()
                                .filter(one -> one.step() == step)
                                .sorted(Comparator.comparingInt(
                                        one -> organisations.current().rankOf(one.actor())))
                                .map(this::entry)
                                .toList())));
        return boxes;
    }

    private ApprovalSheet.Entry entry(Opinion opinion) {
        var said = opinion.words().isBlank() ? words.of("verdict." + opinion.verdict()) : opinion.words();
        var signature = signature(opinion.actor(), words.time(opinion.at()), opinion.revision());
        var principal = opinion.onBehalfOf();
        return new ApprovalSheet.Entry(
                said,
                principal == null
                        ? signature
                        : signature + "　" + words.of("shell.timeline.on-behalf", nameOf(principal)));
    }

    private String signature(PersonId person, String at, int revision) {
        var title = organisations.current().titleOf(person);
        return nameOf(person) + "　" + title + "　" + at + "　" + words.of("shell.revision", revision);
    }

    private String nameOf(PersonId person) {
        return organisations.current().nameOf(person);
    }
}
