package org.fawen.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fawen.audit.AuditChain;
import org.fawen.drafting.Drafting;
import org.fawen.drafting.Submission;
import org.fawen.identity.UnitId;
import org.fawen.notice.MeetingResult;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.Opinion;
import org.fawen.notice.Opinions;
import org.fawen.notice.Refusal;
import org.fawen.notice.Revisions;
import org.fawen.notice.Signatures;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.ContentHash;
import org.fawen.notice.content.Runs;
import org.fawen.publication.Publications;
import org.fawen.review.Reviews;
import org.fawen.signoff.Meetings;
import org.fawen.signoff.Resolution;
import org.fawen.signoff.SignOffs;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Return;
import org.fawen.workflow.Returns;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.fawen.workflow.camunda.EngineTasks;
import org.springframework.stereotype.Component;

/**
 * Takes notices through lives decided by chance, with the wrong acts people try, and looks after every act whether all is
 * as it must be (domain §4.2). A life is the same again for the same seed, but for ids and times.
 */
@Component
class RandomWalk {

    /** Acts decided by chance; after them everybody passes the notice on, so that it must end. */
    private static final int WILD = 12;

    private static final int LONGEST = 90;

    private static final List<String> UNITS = List.of("finance", "hr", "student-work", "security", "legal-office");

    private final OnTheirWay way;
    private final Drafting drafting;
    private final Reviews reviews;
    private final Meetings meetings;
    private final SignOffs signOffs;
    private final Publications publications;
    private final Notices notices;
    private final Revisions revisions;
    private final Opinions opinions;
    private final Signatures signatures;
    private final WorkItems items;
    private final AuditChain chain;
    private final EngineTasks engine;

    RandomWalk(
            OnTheirWay way,
            Drafting drafting,
            Reviews reviews,
            Meetings meetings,
            SignOffs signOffs,
            Publications publications,
            Notices notices,
            Revisions revisions,
            Opinions opinions,
            Signatures signatures,
            WorkItems items,
            AuditChain chain,
            EngineTasks engine) {
        this.way = way;
        this.drafting = drafting;
        this.reviews = reviews;
        this.meetings = meetings;
        this.signOffs = signOffs;
        this.publications = publications;
        this.notices = notices;
        this.revisions = revisions;
        this.opinions = opinions;
        this.signatures = signatures;
        this.items = items;
        this.chain = chain;
        this.engine = engine;
    }

    /**
     * Lives one life to its end.
     *
     * @return what was done, and how it ended
     * @throws AssertionError when something is not as it must be; it names the seed and everything done before
     */
    Life live(long seed) {
        var life = new Life(seed);
        try {
            life.begin();
            while (!life.hasEnded()) {
                life.goOn();
            }
            return life;
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("Seed %d after %s: %s".formatted(seed, life.done, failure.getMessage()), failure);
        }
    }

    /** One notice from its first draft to its end. */
    final class Life {

        private final long seed;
        private final Random chance;
        private final List<String> done = new ArrayList<>();
        private final Map<UUID, Opinion> said = new HashMap<>();
        private final Set<WorkItem> over = new HashSet<>();
        private NoticeId notice;

        private Life(long seed) {
            this.seed = seed;
            this.chance = new Random(seed);
            this.notice = new NoticeId(new UUID(0, 0));
        }

        NoticeId notice() {
            return notice;
        }

        List<String> done() {
            return List.copyOf(done);
        }

        NoticeStatus end() {
            return notices.get(notice).status();
        }

        private void begin() {
            var asked = UNITS.stream().filter(unit -> chance.nextInt(3) == 0).toArray(String[]::new);
            var title = "关于随机行文第%d号的通知".formatted(seed);
            notice = switch (chance.nextInt(3)) {
                case 0 -> way.regulation("第%d号办法".formatted(seed), asked);
                case 1 -> way.redHead(title);
                default -> way.draft(title, asked);
            };
            check();
        }

        private boolean hasEnded() {
            return items.openOf(notice).isEmpty();
        }

        private void goOn() {
            if (done.size() > LONGEST) {
                throw new AssertionError("It never ends");
            }
            var open = items.openOf(notice);
            var item = open.get(chance.nextInt(open.size()));
            var act = way.act(item, way.holderOf(item));
            if (done.size() >= WILD) {
                pass(item, act);
            } else if (chance.nextInt(12) == 0) {
                disturb(item, act);
            } else if (chance.nextInt(14) == 0) {
                recall();
            } else {
                decide(item, act);
            }
            check();
        }

        /** Acts that must change nothing. */
        private void disturb(WorkItem item, Act act) {
            var before = notices.get(notice);
            switch (chance.nextInt(3)) {
                case 0 ->
                    refused(
                            "stranger",
                            item,
                            new Act(act.command(), way.strangerTo(item), notice, item.id(), act.seen()));
                case 1 -> {
                    var unseen = new ContentHash("sha256:" + "0".repeat(64));
                    refused("stale", item, new Act(act.command(), act.person(), notice, item.id(), unseen));
                }
                default -> {
                    var closed = items.of(notice).stream()
                            .filter(one -> one.closed() != null && one.closed().by() != null)
                            .findFirst();
                    closed.ifPresent(one -> refused(
                            "late", one, new Act(act.command(), one.closed().by(), notice, one.id(), act.seen())));
                }
            }
            if (!notices.get(notice).equals(before)) {
                throw new AssertionError("An act that was refused changed the notice");
            }
        }

        private void refused(String what, WorkItem item, Act act) {
            var acted = way.pass(item, act);
            done.add("%s@%s→%s"
                    .formatted(what, item.step().key(), acted.getClass().getSimpleName()));
            if (acted instanceof Acted.Done) {
                throw new AssertionError("It was done for %s at %s".formatted(what, item.step()));
            }
        }

        private void recall() {
            var drafter = notices.get(notice).drafter();
            var may = drafting.mayRecall(drafter, notices.get(notice));
            try {
                drafting.recall(UUID.randomUUID(), drafter, notice, "内容有变，先行撤回");
                done.add("recall");
                if (!may) {
                    throw new AssertionError("Recalled by somebody who may not");
                }
            } catch (Refusal refusal) {
                done.add("recall→" + refusal.key());
            }
        }

        private void decide(WorkItem item, Act act) {
            var draw = chance.nextInt(10);
            switch (item.step()) {
                case DRAFT -> draft(item, act, draw);
                case DEPARTMENT_REVIEW ->
                    tell(
                            item,
                            act,
                            draw < 3
                                    ? reviews.sendBack(act, wish(item))
                                    : draw < 6 ? reviews.approveAsking(act, "同意。", some()) : way.pass(item, act));
                case COUNTERSIGN ->
                    tell(
                            item,
                            act,
                            switch (draw) {
                                case 0, 1 -> reviews.sendBack(act, wish(item));
                                case 2 -> reviews.agreeWithProposal(act, "建议补充完成时限。");
                                case 3 -> reviews.disagree(act, "经费渠道不明确，不同意。");
                                default -> way.pass(item, act);
                            });
                case OFFICE_REVIEW ->
                    tell(
                            item,
                            act,
                            switch (draw) {
                                case 0, 1, 2 -> reviews.sendBack(act, wish(item));
                                case 3 ->
                                    chance.nextInt(4) == 0
                                            ? reviews.notSuitable(act, "可以电话通知，不宜发文。")
                                            : way.pass(item, act);
                                default -> way.pass(item, act);
                            });
                case LEGAL_REVIEW, LEADER_REVIEW ->
                    tell(item, act, draw < 2 ? reviews.sendBack(act, wish(item)) : way.pass(item, act));
                case MEETING -> tell(item, act, meetings.resolve(act, resolution(draw)));
                case SIGN_OFF ->
                    tell(
                            item,
                            act,
                            switch (draw) {
                                case 0, 1 -> signOffs.sendBack(act, wish(item));
                                case 2 ->
                                    chance.nextInt(4) == 0 ? signOffs.refuse(act, "时机不成熟，不予签发。") : way.pass(item, act);
                                default -> way.pass(item, act);
                            });
                case RECHECK, PUBLICATION_REVIEW ->
                    tell(item, act, draw < 2 ? publications.sendBack(act, "成文日期与会议不一致") : way.pass(item, act));
                default -> pass(item, act);
            }
        }

        private void draft(WorkItem item, Act act, int draw) {
            if (draw == 0 && notices.get(notice).number() == null) {
                tell(item, act, drafting.discard(act, chance.nextInt(3) == 0 ? "工作另有安排，不再发文" : "改"));
            } else if (draw < 7) {
                write(draw);
            } else {
                pass(item, act);
            }
        }

        private void write(int draw) {
            var sheet = drafting.open(notices.get(notice).drafter(), notice).orElseThrow();
            var content = draw == 1
                    ? sheet.content().withTitle(sheet.content().title().replaceFirst("的通知$", "有关事项的通知"))
                    : sheet.content()
                            .withBlocks(sheet.content().blocks().stream()
                                    .map(block -> chance.nextBoolean() && block instanceof Block.Paragraph
                                            ? new Block.Paragraph(
                                                    block.id(),
                                                    Runs.of("请各学院按第%d稿认真组织。".formatted(chance.nextInt(100))))
                                            : block)
                                    .toList());
            var saved = drafting.save(
                    sheet.notice().drafter(), notice, sheet.notice().version(), content, sheet.request());
            done.add("write→" + saved.getClass().getSimpleName());
        }

        private Return wish(WorkItem item) {
            var targets = new ArrayList<>(Returns.targets(items.of(notice), item.step()));
            targets.add(Step.DRAFT);
            var reason = chance.nextInt(8) == 0 ? "改" : "第二部分依据不足，请补充";
            return new Return(reason, targets.get(chance.nextInt(targets.size())), chance.nextBoolean());
        }

        private List<UnitId> some() {
            return UNITS.stream()
                    .filter(unit -> chance.nextInt(3) == 0)
                    .map(UnitId::new)
                    .toList();
        }

        private Resolution resolution(int draw) {
            var result = switch (draw) {
                case 0 -> MeetingResult.PASSED_WITH_CHANGES;
                case 1 -> MeetingResult.DEFERRED;
                case 2 -> chance.nextInt(3) == 0 ? MeetingResult.NOT_PASSED : MeetingResult.PASSED;
                default -> MeetingResult.PASSED;
            };
            return new Resolution("党委常委会会议", LocalDate.of(2026, 1, 5), result, "会议认为应当进一步修改完善。", "");
        }

        private void pass(WorkItem item, Act act) {
            var acted = switch (item.step()) {
                case DRAFT -> drafting.submit(act, stated());
                case LEADER_REVIEW -> reviews.passAsLeader(act, "同意。", "按财务处意见办理。");
                case SIGN_OFF -> signOffs.sign(act, "同意印发。", "按多数意见办理。", "demo");
                default -> way.pass(item, act);
            };
            tell(item, act, acted);
            if (done.size() > WILD && !(acted instanceof Acted.Done)) {
                throw new AssertionError("Nobody can pass it on at %s: %s".formatted(item.step(), acted));
            }
        }

        private Submission stated() {
            var now = notices.get(notice);
            var unchanged = now.revision() > 0 && revisions.newest(now).hash().equals(now.hash());
            var usual = OnTheirWay.STATED;
            return new Submission(
                    usual.unclassified(),
                    usual.reason(),
                    usual.basis(),
                    usual.explanations(),
                    null,
                    unchanged ? "经核对，原文无误。" : "");
        }

        private void tell(WorkItem item, Act act, Acted acted) {
            var word = acted instanceof Acted.Done done
                    ? done.outcome().key()
                    : acted instanceof Acted.Refused no
                            ? no.refusal().key()
                            : acted.getClass().getSimpleName();
            done.add("%s:%s".formatted(item.step().key(), word));
            if (acted instanceof Acted.Done && chance.nextInt(6) == 0) {
                once(item, act);
            }
        }

        /** Whoever clicks twice is told the same and does nothing more. */
        private void once(WorkItem item, Act act) {
            var acts = chain.isWhole(notice) ? items.of(notice).size() : -1;
            var again = way.pass(item, act);
            if (!(again instanceof Acted.Done) || items.of(notice).size() != acts) {
                throw new AssertionError("The same command again: " + again);
            }
        }

        private void check() {
            var now = notices.get(notice);
            var known = items.of(notice);
            var open = known.stream().filter(item -> item.closed() == null).toList();
            nothingLost(known, open);
            require(
                    engine.of(notice).equals(open.stream().map(WorkItem::id).collect(Collectors.toSet())),
                    "The inbox is not what the engine waits for: " + open);
            require(
                    allowed(open, now).contains(now.status()),
                    "%s while %s is open"
                            .formatted(
                                    now.status(),
                                    open.stream().map(WorkItem::step).toList()));
            require(chain.isWhole(notice), "The chain is broken");
            if (now.status().isIssued()) {
                require(
                        signatures.on(notice).stream()
                                .anyMatch(signature -> signature.hash().equals(now.hash())),
                        "Issued without a signature on this text");
                require(publications.publicationOf(notice).isPresent(), "Issued and published nowhere");
            }
        }

        private void nothingLost(List<WorkItem> known, List<WorkItem> open) {
            var given = opinions.on(notice).stream().collect(Collectors.toMap(Opinion::id, opinion -> opinion));
            said.forEach((id, opinion) -> require(opinion.equals(given.get(id)), "An opinion was lost: " + opinion));
            said.putAll(given);
            require(
                    given.values().stream()
                            .filter(opinion -> opinion.verdict() == Verdict.RETURN)
                            .allMatch(opinion -> opinion.words()
                                            .codePointCount(0, opinion.words().length())
                                    >= 5),
                    "Returned without a reason");
            require(new HashSet<>(known).containsAll(over), "A closed item is no longer what it was");
            known.stream().filter(item -> item.closed() != null).forEach(over::add);
            var places = open.stream()
                    .map(item -> List.of(item.step(), item.candidates()))
                    .collect(Collectors.toSet());
            require(places.size() == open.size(), "An item is there twice: " + open);
        }

        private static Set<NoticeStatus> allowed(List<WorkItem> open, Notice now) {
            if (open.isEmpty()) {
                // The release lies with a job of the engine for a moment.
                return EnumSet.of(
                        NoticeStatus.PUBLISHED,
                        NoticeStatus.ARCHIVED,
                        NoticeStatus.CANCELLED,
                        NoticeStatus.REJECTED,
                        now.number() == null ? NoticeStatus.SIGNED_OFF : NoticeStatus.NUMBERED);
            }
            var allowed = EnumSet.allOf(NoticeStatus.class);
            open.forEach(item -> allowed.retainAll(
                    switch (item.step()) {
                        case DRAFT -> EnumSet.of(NoticeStatus.DRAFT);
                        case DEPARTMENT_REVIEW, COUNTERSIGN, OFFICE_REVIEW, LEGAL_REVIEW, MEETING, LEADER_REVIEW ->
                            EnumSet.of(NoticeStatus.IN_REVIEW);
                        case SIGN_OFF -> EnumSet.of(NoticeStatus.AWAITING_SIGN_OFF);
                        case RECHECK, NUMBERING, PUBLICATION_REVIEW, SEALING, RELEASE ->
                            EnumSet.of(NoticeStatus.SIGNED_OFF, NoticeStatus.NUMBERED);
                        case ARCHIVING -> EnumSet.of(NoticeStatus.PUBLISHED);
                        default -> throw new AssertionError("No step of issuing: " + item.step());
                    }));
            return allowed;
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new AssertionError(otherwise);
            }
        }
    }
}
