package org.fawen.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fawen.notice.TestNotices.aDraft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DocumentNumber NUMBER = new DocumentNumber("滨理工党发", 2026, 22);

    /** Kept by hand from domain §4.2, so that the aggregate cannot prove itself right. */
    private static final Map<NoticeStatus, Set<String>> ALLOWED = Map.of(
            NoticeStatus.DRAFT, Set.of("IN_REVIEW", "AWAITING_SIGN_OFF", "CANCELLED"),
            NoticeStatus.IN_REVIEW, Set.of("DRAFT", "AWAITING_SIGN_OFF", "REJECTED"),
            NoticeStatus.AWAITING_SIGN_OFF, Set.of("SIGNED_OFF", "DRAFT", "IN_REVIEW", "REJECTED"),
            NoticeStatus.SIGNED_OFF, Set.of("AWAITING_SIGN_OFF", "NUMBERED", "SCHEDULED", "PUBLISHED"),
            NoticeStatus.NUMBERED, Set.of("AWAITING_SIGN_OFF", "SCHEDULED", "PUBLISHED", "DRAFT"),
            NoticeStatus.SCHEDULED, Set.of("NUMBERED", "SIGNED_OFF", "PUBLISHED"),
            NoticeStatus.PUBLISHED, Set.of("ARCHIVED"),
            NoticeStatus.ARCHIVED, Set.of(),
            NoticeStatus.CANCELLED, Set.of(),
            NoticeStatus.REJECTED, Set.of());

    @Test
    void becomesPublicAfterReviewSignOffAndNumbering() {
        var published = signed().register(NUMBER).release(null).publish(Instant.EPOCH);

        assertThat(published.status()).isEqualTo(NoticeStatus.PUBLISHED);
        assertThat(published.number()).hasToString("滨理工党发〔2026〕22号");
        assertThat(published.documentDate()).isEqualTo(TODAY);
    }

    @Test
    void freezesARevisionWithEachSubmission() {
        var again = aDraft().submit()
                .returnToDrafter(Step.DEPARTMENT_REVIEW, "请补充依据")
                .submit();

        assertThat(again.revision()).isEqualTo(2);
        assertThat(again.returnedFrom()).isNull();
    }

    @Test
    void remembersWhoReturnedItAndWhy() {
        var returned = aDraft().submit().returnToDrafter(Step.OFFICE_REVIEW, "  请补充依据。 ");

        assertThat(returned.status()).isEqualTo(NoticeStatus.DRAFT);
        assertThat(returned.returnedFrom()).isEqualTo(Step.OFFICE_REVIEW);
        assertThat(returned.returnReason()).isEqualTo("请补充依据。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "不行", "请改一下"})
    void wantsAReasonOfFiveCharacters(String reason) {
        var inReview = aDraft().submit();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> inReview.returnToDrafter(Step.DEPARTMENT_REVIEW, reason))
                .extracting(Refusal::key)
                .isEqualTo("notice.refused.reason-too-short");
    }

    @Test
    void isSignedOnlyWhenEveryOrganHasSigned() {
        var waiting = aDraft().submit().reachSignOff();

        assertThat(waiting.sign(false, TODAY).status()).isEqualTo(NoticeStatus.AWAITING_SIGN_OFF);
        assertThat(waiting.sign(true, TODAY).status()).isEqualTo(NoticeStatus.SIGNED_OFF);
    }

    @Test
    void refusesRecallOnceSignOffIsReached() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> aDraft().submit().reachSignOff().recall(false, ""))
                .extracting(Refusal::key)
                .isEqualTo("notice.refused.recall-at-sign-off");
    }

    @Test
    void keepsItsNumberWhenTheSignerHasToDecideAgain() {
        var again = signed().register(NUMBER).sendBackToSigner("附件与正文不一致");

        assertThat(again.status()).isEqualTo(NoticeStatus.AWAITING_SIGN_OFF);
        assertThat(again.number()).isEqualTo(NUMBER);
    }

    @Test
    void goesBackToTheSignerOnlyWithAReason() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> signed().sendBackToSigner("有误"))
                .extracting(Refusal::key)
                .isEqualTo("notice.refused.reason-too-short");
    }

    @Test
    void goesBackToWhatItWasWhenUnscheduled() {
        assertThat(signed().release(Instant.MAX).unschedule().status()).isEqualTo(NoticeStatus.SIGNED_OFF);
        assertThat(signed().register(NUMBER).release(Instant.MAX).unschedule().status())
                .isEqualTo(NoticeStatus.NUMBERED);
    }

    @ParameterizedTest
    @EnumSource(NoticeStatus.class)
    void followsTheTableOfTransitions(NoticeStatus status) {
        assertThat(status.next().stream().map(Enum::name)).containsExactlyInAnyOrderElementsOf(ALLOWED.get(status));
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SIGNED_OFF", "NUMBERED", "SCHEDULED"})
    void refusesToPublishFromAnyOtherStatus(NoticeStatus status) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TestNotices.inStatus(status).publish(Instant.EPOCH));
    }

    @ParameterizedTest
    @EnumSource(value = NoticeStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "AWAITING_SIGN_OFF")
    void refusesASignatureInAnyOtherStatus(NoticeStatus status) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> TestNotices.inStatus(status).sign(true, TODAY));
    }

    @ParameterizedTest
    @EnumSource(value = NoticeStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void refusesToChangeTheTextAfterSubmission(NoticeStatus status) {
        var notice = TestNotices.inStatus(status);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> notice.write(TestNotices.content(), notice.facts()));
    }

    @Test
    void knowsEveryStatusInTheTable() {
        assertThat(ALLOWED.keySet()).isEqualTo(EnumSet.allOf(NoticeStatus.class));
        assertThat(ALLOWED.values().stream().flatMap(Set::stream))
                .isSubsetOf(Arrays.stream(NoticeStatus.values()).map(Enum::name).toList());
    }

    private static Notice signed() {
        return aDraft().submit().reachSignOff().sign(true, TODAY);
    }
}
