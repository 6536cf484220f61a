package org.fawen.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.notice.Step.DEPARTMENT_REVIEW;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.fawen.desk.DeskSlice;
import org.fawen.desk.Desks;
import org.fawen.desk.OnTheDesk;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.PersonId;
import org.fawen.messages.MessageSettings.Mail;
import org.fawen.notice.NoticeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The outbox, against a real mail server. */
@OnTheDesk
class MessageRelayTests {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private static final PersonId HEAD = new PersonId("org-dept-head");

    @Autowired
    private Desks desks;

    @Autowired
    private Messages messages;

    @Autowired
    private MessageRows rows;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private SettingsRows settings;

    @Autowired
    private MessageText text;

    @Autowired
    private BusinessZone zone;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FailedMessages failures;

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @BeforeEach
    void connect() {
        sender.setHost("127.0.0.1");
        sender.setPort(SERVER.getSmtp().getPort());
        wants(Mail.AT_ONCE);
    }

    @Test
    void sendsOneMailWithOneAddressInIt() throws Exception {
        var notice = told("关于会议的通知");

        relay().sendDue(DeskSlice.NOW);
        relay().sendDue(DeskSlice.NOW.plus(Duration.ofHours(1)));

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("[待部门审核] 关于会议的通知（第1稿）");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0]).hasToString("head@bhlg.edu.cn");
        assertThat(words(mail)).contains("请您办理：部门审核", "/desk/notices/" + notice);
        assertThat(words(mail).split("https?://", -1)).as("addresses").hasSize(2);
        assertThat(mail.getMessageID()).endsWith("@fawen>");
    }

    @Test
    void sendsNothingInQuietHoursAndAllOfItAfterThem() {
        told("关于会议的通知");
        var night = Instant.parse("2026-11-25T15:00:00Z");

        relay().sendDue(night);
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        relay().sendDue(night.atZone(ZoneId.of("Asia/Shanghai"))
                .plusDays(1)
                .with(LocalTime.of(7, 0))
                .toInstant());
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void gathersADailyDigest() throws Exception {
        wants(Mail.DIGEST);
        told("关于会议的通知");
        told("关于放假的通知");

        relay().sendDue(DeskSlice.NOW);
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        relay().sendDue(Instant.parse("2026-11-26T00:00:00Z"));
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(SERVER.getReceivedMessages()[0].getSubject()).isEqualTo("今天的消息：2 条");
        assertThat(words(SERVER.getReceivedMessages()[0])).contains("关于会议的通知", "关于放假的通知");
    }

    @Test
    void writesNoMailToThoseWhoWantNone() {
        wants(Mail.NEVER);
        told("关于会议的通知");

        relay().sendDue(DeskSlice.NOW);

        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(messages.unread(HEAD)).isEqualTo(1);
    }

    @Test
    void triesAgainWhatWasRefusedAndListsWhatCannotBeSent() {
        told("关于会议的通知");
        sender.setPort(1);
        var now = DeskSlice.NOW;
        for (var attempt = 0; attempt < 7; attempt++) {
            assertThat(deliveries.failed()).isEmpty();
            relay().sendDue(now);
            now = now.plus(Duration.ofHours(12));
        }

        var admin = new PersonId("system-admin");
        assertThat(failures.list(HEAD)).as("not for everybody").isEmpty();
        assertThat(deliveries.failed()).hasSize(1);
        var failed = deliveries.failed().getFirst();
        assertThat(failed.error()).isNotBlank();

        sender.setPort(SERVER.getSmtp().getPort());
        assertThat(failures.retry(HEAD, failed.message().id(), "mail")).isFalse();
        assertThat(deliveries.retry(failed.message().id(), "mail", now)).isTrue();
        relay().sendDue(Instant.parse("2026-12-01T04:00:00Z"));
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(failures.list(admin)).isEmpty();
    }

    @Test
    void lendsWhatIsBeingSentToNobodyElse() {
        told("关于会议的通知");

        var taken = deliveries.take(DeskSlice.NOW);

        assertThat(taken).hasSize(1);
        assertThat(deliveries.take(DeskSlice.NOW)).isEmpty();
        // Whoever took it died: it is sent after all.
        assertThat(deliveries.take(DeskSlice.NOW.plus(Duration.ofMinutes(6)))).hasSize(1);
    }

    private NoticeId told(String title) {
        var notice = desks.submitted(title, 9).notice().id();
        new MessageOutbox(rows, List.of(channel()))
                .tell(new Telling(
                        "test " + notice,
                        MessageKind.ARRIVED,
                        notice,
                        null,
                        DEPARTMENT_REVIEW,
                        null,
                        "",
                        Desks.hoursAgo(1),
                        false,
                        List.of(HEAD)));
        Desks.settle();
        return notice;
    }

    private void wants(Mail mail) {
        settings.keep(
                HEAD,
                new MessageSettings(
                        "head@bhlg.edu.cn", mail, LocalTime.of(22, 0), LocalTime.of(7, 0), LocalTime.of(8, 0)));
    }

    private MessageRelay relay() {
        return new MessageRelay(deliveries, settings, text, List.of(channel()), zone, java.time.Clock.systemUTC());
    }

    private MailChannel channel() {
        var beans = new StaticListableBeanFactory(java.util.Map.of("sender", sender));
        return new MailChannel(
                beans.getBeanProvider(JavaMailSender.class), new MailSettings("fawen@bhlg.edu.cn", ""), jdbc);
    }

    private static String words(MimeMessage mail) throws MessagingException, IOException {
        return String.valueOf(mail.getContent());
    }
}
