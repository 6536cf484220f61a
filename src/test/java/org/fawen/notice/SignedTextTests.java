package org.fawen.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.content.ContentHash;
import org.junit.jupiter.api.Test;

class SignedTextTests {

    private static final NoticeId NOTICE = new NoticeId(UUID.randomUUID());
    private static final ContentHash FIRST = hash('1');
    private static final ContentHash SECOND = hash('2');
    private static final ContentHash THIRD = hash('3');

    @Test
    void isTheTextThatWasSigned() {
        var text = SignedText.of(1, List.of(signature(1, FIRST)), List.of());

        assertThat(text.hash()).contains(FIRST);
        assertThat(text.errata()).isEmpty();
    }

    @Test
    void goesBackOverCorrectionsToTheSignedOne() {
        var text = SignedText.of(
                3, List.of(signature(1, FIRST)), List.of(erratum(1, FIRST, SECOND), erratum(2, SECOND, THIRD)));

        assertThat(text.hash()).contains(THIRD);
        assertThat(text.signatures()).hasSize(1);
    }

    @Test
    void hasNoHashWhereTheCorrectionsDoNotFollowOneAnother() {
        assertThat(SignedText.of(
                                3,
                                List.of(signature(1, FIRST)),
                                List.of(erratum(1, FIRST, SECOND), erratum(2, FIRST, THIRD)))
                        .hash())
                .isEmpty();
        assertThat(SignedText.of(3, List.of(signature(1, FIRST)), List.of(erratum(2, SECOND, THIRD)))
                        .hash())
                .as("one is missing")
                .isEmpty();
    }

    @Test
    void asksNothingOlderOnceTheCorrectedTextItselfIsSigned() {
        var text = SignedText.of(
                2, List.of(signature(1, FIRST), signature(2, SECOND)), List.of(erratum(1, FIRST, SECOND)));

        assertThat(text.errata()).isEmpty();
        assertThat(text.hash()).contains(SECOND);
    }

    @Test
    void hasNoHashWhereTwoSignedDifferentTexts() {
        assertThat(SignedText.of(1, List.of(signature(1, FIRST), signature(1, SECOND)), List.of())
                        .hash())
                .isEmpty();
    }

    @Test
    void namesWhatDiffersWithALittleAroundIt() {
        assertThat(Erratum.Place.between("请各学院认真组织,按时报送有关材料。", "请各学院认真组织，按时报送有关材料。"))
                .isEqualTo(new Erratum.Place("…学院认真组织,按时报送有关…", "…学院认真组织，按时报送有关…"));
        assertThat(Erratum.Place.between("，，", "，")).isEqualTo(new Erratum.Place("，，", "，"));
    }

    private static Signature signature(int revision, ContentHash hash) {
        return new Signature(UUID.randomUUID(), NOTICE, revision, hash, new PersonId("p01"), "同意。", Instant.EPOCH);
    }

    private static Erratum erratum(int from, ContentHash before, ContentHash after) {
        return new Erratum(
                UUID.randomUUID(),
                NOTICE,
                from,
                before,
                from + 1,
                after,
                List.of(new Erratum.Place(",", "，")),
                new PersonId("p10"),
                Instant.EPOCH);
    }

    private static ContentHash hash(char digit) {
        return new ContentHash("sha256:" + String.valueOf(digit).repeat(64));
    }
}
