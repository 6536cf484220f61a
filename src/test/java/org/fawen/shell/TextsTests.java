package org.fawen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.fawen.identity.CandidateGroup;
import org.fawen.notice.Channel;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Refusal;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.TestNotices;
import org.fawen.notice.Validity;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextsTests {

    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void speaksChineseUnlessAskedOtherwise() {
        assertThat(Texts.word(Step.SIGN_OFF)).isEqualTo("签发");

        screen.in(Locale.ENGLISH);

        assertThat(Texts.word(Step.SIGN_OFF)).isEqualTo("Sign-off");
    }

    @Test
    void hasAWordForEveryStepStatusAndOtherValue() {
        assertThat(words()).allSatisfy(word -> assertThat(word).isNotBlank().doesNotContain("."));

        screen.in(Locale.ENGLISH);

        assertThat(words()).allSatisfy(word -> assertThat(word).isNotBlank().doesNotContain("."));
    }

    @Test
    void callsSignOffByWhoseSignatureItIs() {
        var facts = TestNotices.facts();

        assertThat(Texts.signOff(new CandidateGroup("post:party-secretary"), facts))
                .isEqualTo("党委书记签发");
        assertThat(Texts.signOff(new CandidateGroup("post:president"), facts)).isEqualTo("校长签发");
        assertThat(Texts.signOff(new CandidateGroup("department-head@org-dept"), facts))
                .isEqualTo("签发");
    }

    @Test
    void callsOfficeReviewByTheOfficeThatDoesIt() {
        assertThat(Texts.word(Step.OFFICE_REVIEW, TestNotices.facts())).isEqualTo("党办核稿");
    }

    @Test
    void turnsARefusalIntoItsSentence() {
        var refusal = new Refusal("shell.returned-from", Step.DEPARTMENT_REVIEW);

        assertThat(Texts.sentence(refusal)).isEqualTo("部门审核退回");
    }

    @Test
    void showsTheKeyWhereATextIsMissing() {
        assertThat(Texts.text("shell.nothing-of-the-kind")).isEqualTo("shell.nothing-of-the-kind");
    }

    private static Stream<String> words() {
        return Stream.of(
                        Arrays.stream(Step.values()).map(Texts::word),
                        Arrays.stream(NoticeStatus.values()).map(Texts::word),
                        Arrays.stream(Validity.values()).map(Texts::word),
                        Arrays.stream(Urgency.values()).map(Texts::word),
                        Arrays.stream(Disclosure.values()).map(Texts::word),
                        Arrays.stream(Audience.values()).map(Texts::word),
                        Arrays.stream(Channel.values()).map(Texts::word),
                        Arrays.stream(DocType.values()).map(Texts::word),
                        Arrays.stream(Verdict.values()).map(Texts::word),
                        Arrays.stream(Outcome.values()).map(Texts::word),
                        Arrays.stream(Stage.values()).map(Texts::word),
                        Arrays.stream(AttachmentKind.values()).map(Texts::word),
                        Arrays.stream(Step.values()).map(step -> Texts.text("shell.asks." + step.key())))
                .flatMap(words -> words);
    }
}
