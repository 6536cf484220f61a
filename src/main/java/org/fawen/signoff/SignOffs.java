package org.fawen.signoff;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.PasswordCheck;
import org.fawen.notice.Disagreements;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.Signature;
import org.fawen.notice.Signatures;
import org.fawen.notice.Step;
import org.fawen.notice.Verdict;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Acts;
import org.fawen.workflow.Deed;
import org.fawen.workflow.Doing;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.Performing;
import org.fawen.workflow.Return;
import org.fawen.workflow.Returns;
import org.fawen.workflow.TextEdits;
import org.fawen.workflow.WorkItem;
import org.fawen.workflow.WorkItems;
import org.springframework.stereotype.Service;

/** What a signer does (签发, 条例 第22条). */
@Service
public class SignOffs {

    /** Key of the refusal that only says that the password was wrong. */
    public static final String WRONG_PASSWORD = "signoff.refused.password";

    private final Acts acts;
    private final Signatures signatures;
    private final Disagreements disagreements;
    private final WorkItems items;
    private final Meetings meetings;
    private final PasswordCheck passwords;
    private final BusinessZone zone;
    private final TextEdits edits;
    private final Returns returns;

    SignOffs(
            Acts acts,
            Signatures signatures,
            Disagreements disagreements,
            WorkItems items,
            Meetings meetings,
            PasswordCheck passwords,
            BusinessZone zone,
            TextEdits edits,
            Returns returns) {
        this.acts = acts;
        this.signatures = signatures;
        this.disagreements = disagreements;
        this.items = items;
        this.meetings = meetings;
        this.passwords = passwords;
        this.zone = zone;
        this.edits = edits;
        this.returns = returns;
    }

    /**
     * 签发: signs the very text that was seen.
     *
     * @param words the opinion, such as 同意印发
     * @param ruling 协调意见 on countersigners' disagreements; needed when there are open {@link Disagreements}
     * @param password asked again for this act only (step-up)
     */
    public Acted sign(Act act, String words, String ruling, String password) {
        if (!passwords.confirms(act.person(), password)) {
            return new Acted.Refused(new Refusal(WRONG_PASSWORD));
        }
        return signConfirmed(act, words, ruling, Performing::notice);
    }

    /**
     * 改后签发: the words the signer changed in the text become the next revision, and that is what is signed, in the same
     * act. Changes of matter are refused: they go back.
     *
     * @param words as for {@link #sign}
     */
    public Acted signAmended(Act act, String words, String ruling, String password) {
        if (!passwords.confirms(act.person(), password)) {
            return new Acted.Refused(new Refusal(WRONG_PASSWORD));
        }
        return signConfirmed(act, words, ruling, edits::amendAtSignOff);
    }

    private Acted signConfirmed(Act act, String words, String ruling, Function<Performing, Notice> text) {
        var said = Disagreements.withRuling(words, ruling);
        return acts.perform(act, Doing.SIGN.steps(), Deed.of(Outcome.APPROVE, Verdict.SIGN, said), performing -> {
            disagreements.demandRuling(performing.notice().id(), ruling);
            return signed(performing, text.apply(performing), said);
        });
    }

    private Notice signed(Performing performing, Notice notice, String words) {
        var act = performing.act();
        signatures.add(new Signature(
                act.command(), notice.id(), notice.revision(), notice.hash(), act.person(), words, performing.now()));
        var known = items.of(notice.id());
        var last = known.stream()
                .noneMatch(item -> item.isOpen()
                        && item.step() == Step.SIGN_OFF
                        && !item.id().equals(performing.item().id()));
        return notice.sign(last, documentDate(performing, known));
    }

    /** 成文日期: the day of the meeting that passed it, else of the signature (domain §8). */
    private LocalDate documentDate(Performing performing, List<WorkItem> known) {
        var signed = LocalDate.ofInstant(performing.now(), zone.zone());
        return known.stream().anyMatch(item -> item.step() == Step.MEETING)
                ? meetings.dayOf(performing.notice().id()).orElse(signed)
                : signed;
    }

    /** 退回修改 to the drafter with its reason; signatures given before stay on record and count no more. */
    public Acted returnToDrafter(Act act, String reason) {
        return sendBack(act, Return.toDrafter(reason));
    }

    /** 退回修改 to the drafter or an earlier step; signatures given before stay on record and count no more. */
    public Acted sendBack(Act act, Return wish) {
        return returns.send(act, Doing.RETURN.steps(), wish);
    }

    /** 不予签发 with its reason: the notice ends. */
    public Acted refuse(Act act, String reason) {
        return acts.perform(
                act,
                Doing.REFUSE.steps(),
                Deed.of(Outcome.REJECT, Verdict.REJECT, reason),
                performing -> performing.notice().reject(Step.SIGN_OFF, reason));
    }
}
