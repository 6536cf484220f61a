package org.fawen.portal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.FairCopies;
import org.fawen.notice.NoticeId;
import org.fawen.notice.PublicHistory;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.PublishedNotices;
import org.fawen.notice.SignatureEvidence;
import org.fawen.notice.Signatures;
import org.fawen.notice.content.ContentHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 验真: finds a public notice by its number, address, 校验码 or the SHA-256 of a file, and looks at this moment whether
 * its text is still exactly the one that was signed.
 */
@Component
class Verification {

    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);
    private static final Pattern DIGITS = Pattern.compile("(?:sha256:)?([0-9a-f]{8,64})");
    private static final Pattern ADDRESS = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final int LONGEST = 300;

    private final PublishedNotices notices;
    private final FairCopies copies;
    private final PublicHistory history;
    private final Signatures signatures;
    private final SignatureEvidence evidence;
    private final PortalSettings settings;

    Verification(
            PublishedNotices notices,
            FairCopies copies,
            PublicHistory history,
            Signatures signatures,
            SignatureEvidence evidence,
            PortalSettings settings) {
        this.notices = notices;
        this.copies = copies;
        this.history = history;
        this.signatures = signatures;
        this.evidence = evidence;
        this.settings = settings;
    }

    /** What is known of it; empty when nothing public is. */
    List<VerifiedNotice> of(String asked) {
        return found(asked).stream()
                .filter(notice -> notice.content().isForThePublic())
                .map(notice -> verified(notice, asked))
                .toList();
    }

    private VerifiedNotice verified(PublishedNotice notice, String asked) {
        var finding = isEarlierText(notice, asked) ? Finding.EARLIER : findingOn(notice);
        return VerifiedNotice.of(
                notice, copies.find(notice.id(), notice.publication().revision()), finding, settings);
    }

    /** Whether what was asked is the 校验码 of a text that has been corrected since. */
    private boolean isEarlierText(PublishedNotice notice, String asked) {
        var digits = DIGITS.matcher(asked.strip().toLowerCase(Locale.ROOT));
        return digits.matches()
                && history.editionsOf(notice.id()).stream()
                        .anyMatch(edition ->
                                edition.revision() != notice.publication().revision()
                                        && edition.hash().value().startsWith("sha256:" + digits.group(1)));
    }

    private List<PublishedNotice> found(String asked) {
        var words = asked.strip().toLowerCase(Locale.ROOT);
        if (words.length() > LONGEST) {
            return List.of();
        }
        var address = ADDRESS.matcher(words);
        if (address.find()) {
            return notices.find(NoticeId.of(address.group(1))).stream().toList();
        }
        var digits = DIGITS.matcher(words);
        if (digits.matches()) {
            return notices.hashed(digits.group(1));
        }
        return DocumentNumber.typed(words).map(notices::numbered).orElse(List.of());
    }

    private Finding findingOn(PublishedNotice notice) {
        var hash = notice.publication().hash();
        var whole = ContentHash.of(notice.content()).equals(hash);
        if (notice.historical() && whole) {
            return Finding.HISTORICAL;
        }
        var signed = signatures.behind(notice.id(), notice.publication().revision());
        if (whole && signed.hash().filter(hash::equals).isPresent() && signed.isConfirmedBy(evidence)) {
            return Finding.GENUINE;
        }
        LOG.error("The published text of notice {} is not the text that was signed", notice.id());
        return Finding.DIFFERENT;
    }

    /** What a look at the text and its signatures gave. */
    enum Finding {
        /** The text is the one that was signed, and the trail confirms each signature. */
        GENUINE,
        /** Imported from before: the text is the one that was imported. */
        HISTORICAL,
        /** It is what was public before a correction; another text holds now. */
        EARLIER,
        /** The text is not the one that was signed. */
        DIFFERENT
    }
}
