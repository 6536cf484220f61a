package org.fawen.publication.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.Refusal;
import org.fawen.publication.NumberBook;
import org.fawen.publication.NumberEntry;
import org.fawen.publication.NumberEntry.State;
import org.fawen.publication.NumberSeries;
import org.fawen.publication.PrintedBook;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NumberBookViewTests {

    private static final NumberSeries SERIES = new NumberSeries("party", "党委发文", "滨理工党发");
    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    private static final NumberEntry ISSUED = new NumberEntry(number(1), State.ISSUED, "关于放假的通知", "钱书桐", AT, null);
    private static final NumberEntry RESERVED =
            new NumberEntry(number(2), State.RESERVED, "预留给校庆通知", "吴承泽", AT, LocalDate.of(2026, 11, 30));
    private static final NumberEntry VOIDED = new NumberEntry(number(3), State.VOIDED, "启用系统前误编", "吴承泽", AT, null);

    private final NumberBook book = mock(NumberBook.class);
    private final PrintedBook printed = mock(PrintedBook.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(NumberBookView.class)
            .playing(NumberBook.class, book)
            .playing(PrintedBook.class, printed);

    private static DocumentNumber number(int serial) {
        return new DocumentNumber("滨理工党发", 2026, serial);
    }

    @BeforeEach
    void aSeriesWithThreeNumbers() {
        when(book.seriesOf(TestOrganisation.HEAD)).thenReturn(List.of(SERIES));
        when(book.yearsOf(SERIES)).thenReturn(List.of(2027, 2026));
        when(book.entries(any(), any(), anyInt())).thenReturn(List.of());
        when(book.entries(TestOrganisation.HEAD, SERIES, 2026)).thenReturn(List.of(ISSUED, RESERVED, VOIDED));
        when(book.mayChange(TestOrganisation.HEAD, SERIES)).thenReturn(true);
    }

    @Test
    void saysWhenNoSeriesIsKeptHere() {
        when(book.seriesOf(any())).thenReturn(List.of());
        screens.open("number-book");

        assertThat(screens.words("empty")).isNotBlank();
        assertThat(_find(Select.class)).isEmpty();
    }

    @Test
    void showsEveryNumberOfTheYearThatIsChosen() {
        screens.open("number-book");
        assertThat(_find(Div.class, spec -> spec.withId("book"))).isEmpty();

        choose2026();

        assertThat(screens.words("book"))
                .contains("滨理工党发〔2026〕1号", "关于放假的通知", "钱书桐")
                .contains("滨理工党发〔2026〕2号", "预留给校庆通知", "2026年11月30日")
                .contains("滨理工党发〔2026〕3号", "启用系统前误编");
        assertThat(_find(Button.class, spec -> spec.withId("void-2"))).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withId("void-1"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("void-3"))).isEmpty();
    }

    @Test
    void reservesTheNextNumberWithAReason() {
        when(book.reserve(TestOrganisation.HEAD, SERIES, "预留给表彰决定")).thenReturn(number(4));
        screens.open("number-book");

        screens.click("reserve");
        _setValue(_get(TextArea.class), "预留给表彰决定");
        screens.click("confirm-reserve");

        verify(book).reserve(TestOrganisation.HEAD, SERIES, "预留给表彰决定");
        expectNotifications("已留号 滨理工党发〔2026〕4号");
    }

    @Test
    void voidsANumberAndSaysWhyNot() {
        doThrow(new Refusal("publication.refused.void", number(2))).when(book).voidNumber(any(), any(), any(), any());
        screens.open("number-book");
        choose2026();

        screens.click("void-2");
        _setValue(_get(TextArea.class), "活动取消，不再发文");
        screens.click("confirm-void");

        verify(book).voidNumber(TestOrganisation.HEAD, SERIES, number(2), "活动取消，不再发文");
        assertThat(_get(NumberBookView.class).getElement().getTextRecursively()).contains("滨理工党发〔2026〕2号");
    }

    @Test
    void offersNoChangeToThoseWhoMayNot() {
        when(book.mayChange(any(), any())).thenReturn(false);
        screens.open("number-book");
        choose2026();

        assertThat(_find(Button.class, spec -> spec.withId("reserve"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("void-2"))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void choose2026() {
        _setValue((Select<Integer>) _get(Select.class, spec -> spec.withId("year")), 2026);
    }
}
