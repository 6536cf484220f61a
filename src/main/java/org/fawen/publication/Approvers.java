package org.fawen.publication;

import java.util.List;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisations;
import org.fawen.identity.Role;
import org.fawen.notice.ChangeKind;
import org.fawen.notice.Notice;
import org.fawen.notice.content.Content;
import org.fawen.workflow.IssuingProcess;
import org.fawen.workflow.NoSigner;
import org.fawen.workflow.TextEdits;
import org.springframework.stereotype.Component;

/** Who approves a change after publication (domain §9): whoever may sign, or where wording alone is concerned the leader in charge. */
@Component
class Approvers {

    private final IssuingProcess process;
    private final TextEdits edits;
    private final Organisations organisations;

    Approvers(IssuingProcess process, TextEdits edits, Organisations organisations) {
        this.process = process;
        this.edits = edits;
        this.organisations = organisations;
    }

    /** Those who sign a corrected text: one group for each signature. */
    List<CandidateGroup> ofCorrection(Notice notice, Content corrected) {
        var wording = edits.substance(notice, corrected.title(), corrected.addressees(), corrected.blocks())
                .isWording();
        var leaders = notice.joint() || !wording ? List.<CandidateGroup>of() : inCharge(notice);
        return leaders.isEmpty() ? signers(notice) : leaders;
    }

    /** Those who approve any other change. */
    List<CandidateGroup> of(ChangeKind kind, Notice notice) {
        return switch (kind) {
            case REVOCATION, REPEAL -> signers(notice);
            default -> office(notice);
        };
    }

    private List<CandidateGroup> inCharge(Notice notice) {
        return organisations.current().posts().stream()
                .filter(post -> post.inCharge().contains(notice.facts().draftingUnit()))
                .map(post -> CandidateGroup.of(post.id()))
                .limit(1)
                .toList();
    }

    /** Nobody with the authority today: the office, as for everything that would wait for nobody. */
    private List<CandidateGroup> signers(Notice notice) {
        try {
            var signers = process.signersOf(notice.facts());
            return signers.isEmpty() ? office(notice) : signers;
        } catch (NoSigner nobody) {
            return office(notice);
        }
    }

    private static List<CandidateGroup> office(Notice notice) {
        return List.of(CandidateGroup.of(Role.OFFICE_HEAD, notice.facts().office()));
    }
}
