package org.fawen.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.Erratum;
import org.fawen.notice.NoticeId;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.Signature;
import org.fawen.notice.SignatureEvidence;
import org.fawen.notice.Signatures;
import org.fawen.notice.content.ContentHash;

/** Signatures without a database, and a trail that confirms them until it is told not to. */
class SignedInMemory implements Signatures, SignatureEvidence {

    private final List<Signature> signatures = new ArrayList<>();
    private final List<Erratum> errata = new ArrayList<>();
    private boolean whole = true;

    void sign(PublishedNotice notice, ContentHash hash) {
        add(new Signature(
                UUID.randomUUID(),
                notice.id(),
                1,
                hash,
                new PersonId("p02"),
                "同意印发。",
                Instant.parse("2026-10-26T00:30:00Z")));
    }

    void empty() {
        signatures.clear();
        errata.clear();
        whole = true;
    }

    void breakTheTrail() {
        whole = false;
    }

    @Override
    public void add(Signature signature) {
        signatures.add(signature);
    }

    @Override
    public List<Signature> on(NoticeId notice) {
        return signatures.stream()
                .filter(signature -> signature.notice().equals(notice))
                .toList();
    }

    @Override
    public void add(Erratum erratum) {
        errata.add(erratum);
    }

    @Override
    public List<Erratum> errataOn(NoticeId notice) {
        return errata.stream()
                .filter(erratum -> erratum.notice().equals(notice))
                .toList();
    }

    @Override
    public boolean confirms(Erratum erratum) {
        return whole;
    }

    @Override
    public boolean confirms(Signature signature) {
        return whole;
    }
}
