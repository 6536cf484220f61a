package org.fawen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.UnitId;
import org.fawen.notice.Adoption;
import org.fawen.notice.Channel;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Refusal;
import org.fawen.notice.RoutingFacts;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.fawen.notice.Validity;
import org.fawen.notice.Verdict;
import org.fawen.notice.content.AttachmentKind;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.Disclosure;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Urgency;
import org.fawen.workflow.Outcome;

/** What people read, in the language of the screen they look at. Used by the screens of all modules. */
public final class Texts {

    private static final Set<String> SIGNERS = Set.of("party-secretary", "president", "chair");
    private static final Set<String> OFFICES = Set.of("party-office", "president-office");

    private Texts() {}

    /**
     * The text of a key.
     *
     * @param arguments fill {@code {0}}, {@code {1}} …; steps, statuses and other enums appear as their words
     */
    public static String text(String key, Object... arguments) {
        var words = Arrays.stream(arguments).map(Texts::readable).toArray();
        return I18NProvider.translate(language(), key, words);
    }

    /** The sentence of a refusal. */
    public static String sentence(Refusal refusal) {
        return text(refusal.key(), refusal.arguments());
    }

    /** Several texts under one key, written with {@code |} between them, such as the phrases offered for an opinion. */
    public static List<String> list(String key) {
        return List.of(text(key).split("\\|"));
    }

    /** The language of the screen; Chinese where there is no screen. */
    public static Locale language() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Languages.CHINESE);
    }

    public static String word(Step step) {
        return text("step." + step.key());
    }

    /** The step as this notice has it: 核稿 is called by the office that does it. */
    public static String word(Step step, RoutingFacts facts) {
        return word(step, facts.office());
    }

    /** The same for lists, which know the office alone. */
    public static String word(Step step, UnitId office) {
        return step == Step.OFFICE_REVIEW && OFFICES.contains(office.value())
                ? text("step.office-review." + office)
                : word(step);
    }

    /** 签发, called by whose signature it is: 党委书记签发, 校长签发; 主持人签发 for minutes. */
    public static String signOff(CandidateGroup signer, RoutingFacts facts) {
        return signOff(signer, facts.channel());
    }

    /** The same for lists, which know the channel alone. */
    public static String signOff(CandidateGroup signer, Channel channel) {
        var post = channel == Channel.MINUTES ? "chair" : signer.value().replaceFirst("^post:", "");
        return SIGNERS.contains(post) ? text("step.sign-off." + post) : word(Step.SIGN_OFF);
    }

    public static String word(NoticeStatus status) {
        return text("status." + status);
    }

    public static String word(Validity validity) {
        return text("validity." + validity);
    }

    public static String word(Urgency urgency) {
        return text("urgency." + urgency);
    }

    public static String word(Disclosure disclosure) {
        return text("disclosure." + disclosure);
    }

    public static String word(Audience audience) {
        return text("audience." + audience);
    }

    public static String word(Channel channel) {
        return text("channel." + channel);
    }

    public static String word(DocType docType) {
        return text("docType." + docType);
    }

    public static String word(Verdict verdict) {
        return text("verdict." + verdict);
    }

    public static String word(Outcome outcome) {
        return text("outcome." + outcome);
    }

    public static String word(Stage stage) {
        return text("stage." + stage);
    }

    public static String word(Adoption adoption) {
        return text("adoption." + adoption);
    }

    public static String word(AttachmentKind kind) {
        return text("attachmentKind." + kind);
    }

    private static Object readable(Object argument) {
        return switch (argument) {
            case Step step -> word(step);
            case NoticeStatus status -> word(status);
            case Validity validity -> word(validity);
            case Urgency urgency -> word(urgency);
            case Disclosure disclosure -> word(disclosure);
            case Audience audience -> word(audience);
            case Channel channel -> word(channel);
            case DocType docType -> word(docType);
            case Verdict verdict -> word(verdict);
            case Outcome outcome -> word(outcome);
            case Stage stage -> word(stage);
            case Adoption adoption -> word(adoption);
            case AttachmentKind kind -> word(kind);
            case Number number -> number;
            default -> argument.toString();
        };
    }
}
