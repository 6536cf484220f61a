package org.fawen.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fawen.audit.AuditChain;
import org.fawen.identity.BusinessZone;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Refusal;
import org.fawen.notice.TestNotices;
import org.fawen.publication.NumberEntry.State;
import org.fawen.rendering.pdf.VeraPdf;
import org.fawen.workflow.WorkingCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 发文登记簿 on the real database: no hole, and no gap without a reason. */
@SpringBootTest
class NumberBookTests {

    private static final PersonId HEAD = new PersonId("p07");
    private static final PersonId CLERK = new PersonId("p09");
    private static final PersonId STRANGER = new PersonId("p14");
    private static final NumberSeries SERIES = new NumberSeries("book-of-tests", "测试序列", "测试发");

    @Autowired
    private NumberBook book;

    @Autowired
    private NumberRegister register;

    @Autowired
    private NumberVoids voids;

    @Autowired
    private NoticeAccess access;

    @Autowired
    private Organisations organisations;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private AuditChain chain;

    @Autowired
    private PrintedBook printed;

    @Autowired
    private Notices notices;

    @Autowired
    private BusinessZone zone;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void anEmptySeries() {
        for (var table : List.of("number_issued", "number_voided", "number_reserved", "number_counter")) {
            jdbc.sql("delete from %s where series = :series".formatted(table))
                    .param("series", SERIES.id())
                    .update();
        }
        jdbc.sql("""
                        insert into number_series (id, name, code, unit, doc_types)
                        values (:id, :name, :code, 'party-committee', '{}')
                        on conflict do nothing
                        """)
                .param("id", SERIES.id())
                .param("name", SERIES.name())
                .param("code", SERIES.code())
                .update();
    }

    @Test
    void fiftyAtOnceLeaveNoHoleAlthoughSomeFail() throws Exception {
        var notice = anyNotice();
        List<Callable<Boolean>> all = IntStream.range(0, 60)
                .<Callable<Boolean>>mapToObj(i -> () -> taken(notice, i % 6 == 5))
                .toList();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }

        assertThat(jdbc.sql("select serial from number_issued where series = :series order by serial")
                        .param("series", SERIES.id())
                        .query(Integer.class)
                        .list())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    private Boolean taken(Notice notice, boolean fails) {
        return transaction.execute(status -> {
            register.take(SERIES, year(), notice, CLERK, clock.instant());
            if (fails) {
                status.setRollbackOnly();
            }
            return true;
        });
    }

    @Test
    void onlyTheOfficeSeesItAndOnlyItsHeadChangesIt() {
        assertThat(book.seriesOf(HEAD)).contains(SERIES);
        assertThat(book.seriesOf(CLERK)).contains(SERIES);
        assertThat(book.seriesOf(STRANGER)).isEmpty();
        assertThat(book.mayChange(HEAD, SERIES)).isTrue();
        assertThat(book.mayChange(CLERK, SERIES)).isFalse();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> book.reserve(CLERK, SERIES, "预留给校庆通知"));
        assertThat(book.entries(STRANGER, SERIES, year())).isEmpty();
    }

    @Test
    void aReservedNumberIsNotGivenToOthers() {
        var reserved = book.reserve(HEAD, SERIES, "预留给校庆通知");
        var next = transaction.execute(status -> register.take(SERIES, year(), anyNotice(), CLERK, clock.instant()));

        assertThat(reserved.serial()).isEqualTo(1);
        assertThat(next).isNotNull().extracting(number -> number.serial()).isEqualTo(2);
        assertThat(entry(1)).satisfies(line -> {
            assertThat(line.state()).isEqualTo(State.RESERVED);
            assertThat(line.words()).isEqualTo("预留给校庆通知");
            assertThat(line.until())
                    .isAfter(LocalDate.ofInstant(clock.instant(), zone.zone()).plusDays(4));
        });
    }

    @Test
    void aReservedNumberIsUsedOnce() {
        var reserved = book.reserve(HEAD, SERIES, "预留给校庆通知");
        var today = LocalDate.ofInstant(clock.instant(), zone.zone());
        assertThat(register.reserved(SERIES, year(), today)).containsExactly(reserved);

        var taken = transaction.execute(
                status -> register.takeReserved(SERIES, reserved, anyNotice(), CLERK, clock.instant()));

        assertThat(taken).isEqualTo(reserved);
        assertThat(register.reserved(SERIES, year(), today)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> register.takeReserved(SERIES, reserved, anyNotice(), CLERK, clock.instant()));
    }

    @Test
    void aReservationLapsesIntoTheVoidRegister() {
        book.reserve(HEAD, SERIES, "预留给校庆通知");
        jdbc.sql("update number_reserved set until = :day where series = :series")
                .param("day", LocalDate.ofInstant(clock.instant(), zone.zone()).minusDays(1))
                .param("series", SERIES.id())
                .update();

        assertThat(entry(1).state()).isEqualTo(State.VOIDED);
        assertThat(entry(1).words()).isEqualTo("留号逾期未用：预留给校庆通知");
    }

    @Test
    void everyGapIsExplainedOrAskedFor() {
        var notice = anyNotice();
        transaction.execute(status -> register.take(SERIES, year(), notice, CLERK, clock.instant()));
        jdbc.sql("update number_counter set last = 3 where series = :series")
                .param("series", SERIES.id())
                .update();
        book.voidNumber(HEAD, SERIES, entry(3).number(), "启用系统前误编");

        assertThat(book.entries(HEAD, SERIES, year()))
                .map(NumberEntry::state)
                .containsExactly(State.ABANDONED, State.UNKNOWN, State.VOIDED);
        assertThat(entry(1).words()).isEqualTo(notice.title());
    }

    @Test
    void aVoidNumberStaysVoidAndOwesAReason() {
        var reserved = book.reserve(HEAD, SERIES, "预留给校庆通知");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> book.voidNumber(HEAD, SERIES, reserved, "无"));
        book.voidNumber(HEAD, SERIES, reserved, "活动取消，不再发文");

        assertThat(entry(1).state()).isEqualTo(State.VOIDED);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> book.voidNumber(HEAD, SERIES, reserved, "活动取消，不再发文"));
    }

    @Test
    void everyEntryIsInTheAuditTrail() {
        var first = book.reserve(HEAD, SERIES, "预留给校庆通知");
        book.reserve(HEAD, SERIES, "预留给会议纪要");
        book.voidNumber(HEAD, SERIES, first, "活动取消，不再发文");
        jdbc.sql("update number_reserved set until = :day where series = :series")
                .param("day", LocalDate.ofInstant(clock.instant(), zone.zone()).minusDays(1))
                .param("series", SERIES.id())
                .update();
        book.entries(HEAD, SERIES, year());

        var written = jdbc.sql("""
                        select seq, entry, previous, hash
                          from audit_entry
                         where notice_id = :chain
                         order by seq desc
                         limit 4
                        """)
                .param("chain", NumberVoids.chainOf(SERIES))
                .query((row, index) -> row.getString("entry"))
                .list()
                .reversed();
        assertThat(written).hasSize(4);
        assertThat(written.getFirst()).contains("\"verb\":\"reserve-number\"", "预留给校庆通知", "\"person\":\"p07\"");
        assertThat(written.get(2)).contains("\"verb\":\"void-number\"", first.toString(), "活动取消，不再发文");
        assertThat(written.getLast()).contains("\"verb\":\"lapse-number\"").doesNotContain("person");
        assertThat(chain.isWhole(new NoticeId(NumberVoids.chainOf(SERIES)))).isTrue();
    }

    @Test
    void theYearOfANumberTurnsAtMidnightInTheBusinessZone() {
        var before =
                transaction.execute(status -> bookAt("2026-12-31T15:59:59Z").reserve(HEAD, SERIES, "年末最后一秒留号"));
        var after = transaction.execute(status -> bookAt("2026-12-31T16:00:00Z").reserve(HEAD, SERIES, "新年第一秒留号"));

        assertThat(before).hasToString("测试发〔2026〕1号");
        assertThat(after).hasToString("测试发〔2027〕1号");
    }

    private NumberBook bookAt(String instant) {
        return new NumberBook(
                jdbc,
                register,
                voids,
                access,
                organisations,
                calendar,
                zone,
                Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @Test
    void aNumberOfAnotherYearIsVoidWithTheReasonWhenTheNoticeIsSignedAnew() {
        var notice = anyNotice();
        transaction.executeWithoutResult(status -> {
            var former = register.take(SERIES, year() - 1, notice, CLERK, clock.instant());
            var now = register.take(SERIES, year(), notice, CLERK, clock.instant());
            voids.replace(notice, former, now, CLERK);
        });

        var former = book.entries(HEAD, SERIES, year() - 1).getFirst();
        assertThat(former.state()).isEqualTo(State.VOIDED);
        assertThat(former.words()).isEqualTo("重新签发后成文日期在%d年，另编测试发〔%d〕1号".formatted(year(), year()));
    }

    @Test
    void itIsPrintedAndExported() throws Exception {
        var rows = List.of(
                List.of("发文字号", "状态", "标题或原因", "经办", "时间"),
                List.of("测试发〔2026〕1号", "已用", "关于放假的通知", "钱书桐", "2026-11-24 09:00"),
                List.of("测试发〔2026〕2号", "未登记", "", "", ""));

        assertThat(VeraPdf.failures(printed.pdf("测试序列发文登记簿", rows))).isEmpty();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(printed.xlsx("测试序列发文登记簿", rows)))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo("关于放假的通知");
        }
    }

    private NumberEntry entry(int serial) {
        return book.entries(HEAD, SERIES, year()).get(serial - 1);
    }

    private int year() {
        return LocalDate.ofInstant(clock.instant(), zone.zone()).getYear();
    }

    private Notice anyNotice() {
        var notice = TestNotices.aDraft();
        notices.add(notice);
        return notice;
    }
}
