package org.fawen.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fawen.rendering.ApprovalSheet;

/** The 发文稿纸 of a dossier, as it is printed: filled in so far, or blank. */
final class PrintedSheet {

    private final Dossier dossier;
    private final Moments moments;
    private final String institution;

    PrintedSheet(Dossier dossier, Moments moments, String institution) {
        this.dossier = dossier;
        this.moments = moments;
        this.institution = institution;
    }

    /** With all that is known and was said. */
    ApprovalSheet filled() {
        var content = dossier.content();
        var notice = dossier.notice();
        var people = dossier.people();
        var number = notice.number();
        var day = notice.documentDate();
        var facts = new ArrayList<List<ApprovalSheet.Fact>>();
        facts.add(List.of(
                fact("number", number == null ? "" : number.toString()),
                fact("urgency", Texts.word(content.urgency()))));
        facts.add(List.of(
                fact("doc-type", Texts.word(content.docType())),
                fact("document-date", day == null ? "" : Moments.documentDate(day))));
        facts.add(List.of(new ApprovalSheet.Fact(Texts.text("shell.sheet.title"), content.title())));
        facts.add(List.of(fact("issuers", joined(content.issuers()))));
        facts.add(List.of(fact("addressees", joined(content.addressees()))));
        facts.add(List.of(fact("copy-to", joined(content.copyTo()))));
        facts.add(List.of(
                fact("drafter", Texts.text("shell.facts.drafter.value", people.drafter(), people.draftingUnit())),
                fact(
                        "disclosure",
                        Texts.text("shell.facts.disclosure.value", content.disclosure(), content.audience()))));
        facts.add(List.of(new ApprovalSheet.Fact(
                Texts.text("shell.attachments"),
                joined(content.attachments().stream().map(one -> one.title()).toList()))));
        return new ApprovalSheet(
                heading(),
                facts,
                dossier.opinions().stream().map(this::box).toList(),
                Texts.text("shell.sheet.foot", version(), dossier.hash().checkCode()));
    }

    /** To be filled in by hand; it belongs to the same text. */
    ApprovalSheet blank() {
        var filled = filled();
        return new ApprovalSheet(
                filled.title(),
                filled.facts().stream()
                        .map(row -> row.stream()
                                .map(fact -> new ApprovalSheet.Fact(fact.label(), ""))
                                .toList())
                        .toList(),
                filled.boxes().stream()
                        .map(box -> new ApprovalSheet.Box(box.label(), List.of()))
                        .toList(),
                filled.foot());
    }

    private String heading() {
        return Texts.text("shell.sheet.heading", institution);
    }

    private String version() {
        return dossier.revision() == 0
                ? Texts.text("shell.revision.draft")
                : Texts.text("shell.revision", dossier.revision());
    }

    /** 书记 stands above 副书记, whoever wrote first. */
    private ApprovalSheet.Box box(OpinionBox box) {
        return new ApprovalSheet.Box(
                box.label(),
                box.lines().stream()
                        .sorted(Comparator.comparingInt(OpinionLine::rank))
                        .map(this::entry)
                        .toList());
    }

    private ApprovalSheet.Entry entry(OpinionLine line) {
        var said = line.words().isBlank() ? line.verdict() == null ? "" : Texts.word(line.verdict()) : line.words();
        var unit = line.unit() == null ? "" : Texts.text("shell.opinions.unit", line.unit());
        var signature = new StringBuilder(line.name());
        if (!line.post().isEmpty()) {
            signature.append('　').append(line.post());
        }
        if (line.onBehalfOf() != null) {
            signature.append('　').append(Texts.text("shell.timeline.on-behalf", line.onBehalfOf()));
        }
        signature.append('　').append(moments.full(line.at()));
        signature.append('　').append(Texts.text("shell.revision", line.revision()));
        if (line.since() != null) {
            signature.append('\n').append(line.since());
        }
        if (line.clerks() != null) {
            signature.append('\n').append(Texts.text("shell.timeline.paper", line.clerks()));
        }
        var answer = line.answer() == null ? "" : "\n" + Texts.text("shell.opinion.answer", line.answer());
        return new ApprovalSheet.Entry(unit + said + answer, signature.toString());
    }

    private static ApprovalSheet.Fact fact(String key, String value) {
        return new ApprovalSheet.Fact(Texts.text("shell.facts." + key), value);
    }

    private static String joined(List<String> names) {
        return String.join(Texts.text("shell.separator"), names);
    }
}
