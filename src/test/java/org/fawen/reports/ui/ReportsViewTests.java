package org.fawen.reports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.fawen.notice.NoticeId;
import org.fawen.reports.BarChart;
import org.fawen.reports.BarChart.Bar;
import org.fawen.reports.Behind;
import org.fawen.reports.Report;
import org.fawen.reports.Report.Kind;
import org.fawen.reports.Report.Line;
import org.fawen.reports.ReportFiles;
import org.fawen.reports.Reports;
import org.fawen.shell.TestScreens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportsViewTests {

    private final Reports reports = mock(Reports.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(ReportsView.class).playing(Reports.class, reports);

    @Test
    void drawsBarsWithTheTableBesideThem() {
        when(reports.of(any(), eq(Kind.TURNAROUND), any(), any()))
                .thenReturn(
                        new Report(Kind.TURNAROUND, List.of(new Line("sign-off", "", "", List.of(4.0, 12.5, 30.0)))));
        screens.open("reports");

        assertThat(screens.words("report")).contains("签发 · 校领导", "12.5", "30");
        assertThat(_get(Component.class, spec -> spec.withId("chart"))
                        .getElement()
                        .getOuterHTML())
                .contains("<svg");
    }

    @Test
    void leadsToWhatALineCounts() {
        var notice = NoticeId.next();
        when(reports.behind(any(), eq(Kind.RETURNS), any(), any(), eq("department-review"), eq("org-dept")))
                .thenReturn(List.of(new Behind(notice, "关于放假的通知", Instant.EPOCH, "请补充经费来源", false)));
        screens.open("reports?kind=RETURNS&step=department-review&key=org-dept");

        assertThat(screens.words("behind")).contains("关于放假的通知", "请补充经费来源");
    }

    @Test
    void saysWhenThereIsNothing() {
        when(reports.of(any(), any(), any(), any())).thenReturn(new Report(Kind.RECEIPTS, List.of()));
        screens.open("reports?kind=RECEIPTS&from=not-a-day");

        assertThat(screens.words("empty")).contains("没有可统计");
    }

    @Test
    void exportsNothingThatIsTakenForAFormula() {
        var csv = new String(
                ReportFiles.csv(List.of(List.of("单位", "数"), List.of("=cmd|'x'", "-1.5"), List.of("a\"b", "+1"))),
                StandardCharsets.UTF_8);

        assertThat(csv).isEqualTo("\uFEFF\"单位\",\"数\"\r\n\"'=cmd|'x'\",\"-1.5\"\r\n\"a\"\"b\",\"'+1\"\r\n");
    }

    @Test
    void escapesWhatItDraws() {
        assertThat(BarChart.svg("a<b", List.of(new Bar("<script>", 1)))).doesNotContain("<script>", "a<b");
    }
}
