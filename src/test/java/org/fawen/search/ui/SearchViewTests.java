package org.fawen.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.content.Urgency;
import org.fawen.search.Search;
import org.fawen.search.SearchHit;
import org.fawen.search.SearchQuestion;
import org.fawen.shell.TestOrganisation;
import org.fawen.shell.TestScreens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchViewTests {

    private final Search search = mock(Search.class);

    @RegisterExtension
    final TestScreens screens = new TestScreens(SearchView.class).playing(Search.class, search);

    @Test
    void asksByAnAddressThatCanBeKept() {
        screens.open("search");
        _setValue(_get(TextField.class, spec -> spec.withId("words")), "主题党日");
        screens.click("ask");

        assertThat(screens.address()).isEqualTo("search?q=%E4%B8%BB%E9%A2%98%E5%85%9A%E6%97%A5");
        assertThat(screens.words("empty")).contains("没有找到");
    }

    @Test
    void marksTheWordsAndLeadsToTheNotice() {
        var hit = new SearchHit(
                NoticeId.next(),
                "关于开展主题党日活动的通知",
                new DocumentNumber("滨理工党发", 2026, 7),
                NoticeStatus.PUBLISHED,
                Urgency.NORMAL,
                "卫晓岚",
                "党委组织部",
                "现将主题党日活动有关事项",
                null,
                false);
        when(search.find(any(), any())).thenReturn(List.of());
        when(search.find(TestOrganisation.HEAD, new SearchQuestion("主题党日", "", "", null, null)))
                .thenReturn(List.of(hit));
        screens.open("search?q=主题党日");

        assertThat(_get(Anchor.class).getHref()).isEqualTo("notices/" + hit.notice());
        assertThat(_get(Anchor.class).getElement().getOuterHTML()).contains("<mark>主题党日</mark>");
        assertThat(screens.words("hits")).contains("滨理工党发〔2026〕7号", "党委组织部 卫晓岚拟稿", "已发布");
    }
}
