package org.fawen.publication;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.fawen.notice.BlobStore;
import org.fawen.notice.FairCopies;
import org.fawen.notice.FairCopy;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.notice.SealMode;
import org.fawen.notice.content.ContentHash;
import org.fawen.sealing.Digests;
import org.fawen.sealing.SealRegister;
import org.fawen.sealing.SealUnusable;
import org.fawen.workflow.Act;
import org.fawen.workflow.Acted;
import org.fawen.workflow.Acts;
import org.fawen.workflow.Decision;
import org.fawen.workflow.Deed;
import org.fawen.workflow.Doing;
import org.fawen.workflow.Outcome;
import org.fawen.workflow.Performing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * 用印. In this order: the text is the one that was signed, its document is typeset and hashed, sealed, verified and kept.
 * From then on the file is what it is.
 */
@Service
public class Sealings {

    private static final Logger LOG = LoggerFactory.getLogger(Sealings.class);

    private final Acts acts;
    private final OfficialFiles files;
    private final ElectronicFiles electronic;
    private final SealRegister seals;
    private final SignedTextGate gate;
    private final FairCopies copies;
    private final BlobStore blobs;
    private final MessageSource messages;

    Sealings(
            Acts acts,
            OfficialFiles files,
            ElectronicFiles electronic,
            SealRegister seals,
            SignedTextGate gate,
            FairCopies copies,
            BlobStore blobs,
            MessageSource messages) {
        this.acts = acts;
        this.files = files;
        this.electronic = electronic;
        this.seals = seals;
        this.gate = gate;
        this.copies = copies;
        this.blobs = blobs;
        this.messages = messages;
    }

    /** Whether every one of these organs has an electronic seal; otherwise all seal on paper. */
    public boolean haveElectronicSeals(List<String> organs) {
        try {
            return !organs.isEmpty()
                    && organs.stream().allMatch(organ -> seals.of(organ).isPresent());
        } catch (SealUnusable unusable) {
            LOG.error("An electronic seal cannot be used", unusable);
            return false;
        }
    }

    /** The document without seal, to be printed and stamped. */
    public byte[] master(Notice notice) {
        return files.of(notice).pdf();
    }

    /** The 正本 of the notice's present text; empty before it was sealed. */
    public Optional<FairCopy> fairCopyOf(Notice notice) {
        return copies.find(notice.id(), notice.revision());
    }

    /** The bytes of one of its files. */
    public byte[] bytesOf(FairCopy.File file) {
        return blobs.find(file.sha256()).orElseThrow();
    }

    /** 电子印章: seals the document with the seals of all organs that issue it. */
    public Acted seal(Act act) {
        return perform(act, SealMode.ELECTRONIC, performing -> {
            var notice = performing.notice();
            try {
                return electronic.of(notice, files.of(notice), performing.now());
            } catch (SealUnusable unusable) {
                LOG.error("Notice {} could not be sealed", notice.id(), unusable);
                throw new Refusal("publication.refused.seal-unusable");
            }
        });
    }

    /**
     * 实物印章: keeps the scan of the copy that was stamped.
     *
     * @param number how many copies were printed and stamped
     */
    public Acted stamped(Act act, int number, StampedScan scan) {
        return perform(act, SealMode.PHYSICAL, performing -> {
            if (number < 1) {
                throw new Refusal("publication.refused.copies");
            }
            var master = files.of(performing.notice());
            return new ElectronicFiles.Sealed(
                    master.sealPlaces().stream().map(place -> place.organ()).toList(),
                    master.pdf(),
                    number,
                    List.of(scan.named(performing.notice().title())));
        });
    }

    private Acted perform(Act act, SealMode mode, Function<Performing, ElectronicFiles.Sealed> how) {
        var words = messages.getMessage("publication.seal-mode." + mode, null, Locale.CHINA);
        return acts.perform(
                act,
                Doing.SEAL.steps(),
                new Deed(Decision.of(Outcome.APPROVE), null, words == null ? "" : words),
                performing -> {
                    gate.objection(performing.notice()).ifPresent(objection -> {
                        throw objection;
                    });
                    keep(performing, mode, how.apply(performing));
                    return performing.notice().seal();
                });
    }

    private void keep(Performing performing, SealMode mode, ElectronicFiles.Sealed sealed) {
        var notice = performing.notice();
        copies.add(new FairCopy(
                notice.id(),
                notice.revision(),
                notice.hash(),
                mode,
                sealed.organs(),
                performing.act().person(),
                sealed.copies(),
                ContentHash.sha256(sealed.master()),
                Digests.sm3(sealed.master()),
                performing.now(),
                sealed.files().stream().map(this::kept).toList()));
    }

    /** Keeps the bytes, and reads them back: what is kept is what was sealed. */
    private FairCopy.File kept(ElectronicFiles.NamedBytes file) {
        var sha256 = blobs.keep(file.bytes());
        var back = blobs.find(sha256).map(ContentHash::sha256);
        if (!back.filter(sha256::equals).isPresent()) {
            throw new IllegalStateException("A sealed file was not kept as it is: " + file.name());
        }
        return new FairCopy.File(sha256, file.name(), file.mediaType(), file.bytes().length);
    }
}
