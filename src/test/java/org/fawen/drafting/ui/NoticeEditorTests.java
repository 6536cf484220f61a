package org.fawen.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.fawen.drafting.BodyJson;
import org.fawen.notice.Refusal;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;
import org.fawen.notice.content.DocType;
import org.fawen.notice.content.Runs;
import org.fawen.shell.TestScreens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class NoticeEditorTests {

    private static final Block FIRST = paragraph("00000a", "第一段。");
    private static final Block SECOND = paragraph("00000b", "第二段。");

    @RegisterExtension
    final TestScreens screens = new TestScreens();

    private final Heard heard = new Heard();
    private NoticeEditor editor;

    @BeforeEach
    void open() {
        var content = Content.blank(DocType.NOTICE, "党委组织部").withBlocks(List.of(FIRST, SECOND));
        editor = new NoticeEditor("drafter/notice", content, heard);
        UI.getCurrent().add(editor);
    }

    @Test
    void takesTheBodyThatTheBrowserSends() {
        var typed = paragraph("00000b", "第二段，已改。");

        sends("body-change", body(0, FIRST, typed));

        assertThat(editor.blocks()).containsExactly(FIRST, typed);
        assertThat(heard.events).containsExactly("changed");
    }

    @Test
    void keepsWhatItHasWhenTheBrowserSendsNoBody() {
        sends("body-change", body(0).put("event.detail.json", "[{\"kind\":\"script\",\"id\":\"00000a\"}]"));

        assertThat(editor.blocks()).containsExactly(FIRST, SECOND);
        assertThat(heard.events).containsExactly("drafting.refused.body.unknown");
    }

    @Test
    void handsOnAPastedText() {
        sends("document-pasted", body(0, FIRST).put("event.detail.text", "全文"));

        assertThat(heard.events).containsExactly("全文");
    }

    @Test
    void bringsTogetherWhatWasTypedWhileAMergedTextWasOnItsWay() {
        var theirs = paragraph("00000a", "第一段，别处改的。");
        var typed = paragraph("00000b", "第二段，这里改的。");

        editor.replace(List.of(theirs, SECOND), false);
        sends("body-change", body(0, FIRST, typed));

        assertThat(editor.blocks()).containsExactly(theirs, typed);
    }

    @Test
    void aSecondReplacementHoldsOverTheFirstOneThatTheBrowserShows() {
        var first = paragraph("00000a", "第一次替换。");
        var second = paragraph("00000a", "第二次替换。");

        editor.replace(List.of(first, SECOND), false);
        editor.replace(List.of(second, SECOND), false);
        sends("body-change", body(1, first, SECOND));

        assertThat(editor.blocks()).containsExactly(second, SECOND);
    }

    @Test
    void keepsBothWhenTheSameBlockWasTypedInMeanwhile() {
        var theirs = paragraph("00000a", "第一段，别处改的。");
        var typed = paragraph("00000a", "第一段，这里改的。");

        editor.replace(List.of(theirs, SECOND), false);
        sends("body-change", body(0, typed, SECOND));

        assertThat(editor.blocks()).hasSize(3).contains(typed, SECOND);
        assertThat(BlockWords.of(editor.blocks().get(1))).isEqualTo("第一段，别处改的。");
    }

    @Test
    void canBeReadOnly() {
        editor.setReadOnly(true);

        assertThat(editor.getElement().getProperty("locked", false)).isTrue();
    }

    private static Block paragraph(String id, String words) {
        return new Block.Paragraph(id, Runs.of(words));
    }

    private static ObjectNode body(int token, Block... blocks) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.json", BodyJson.of(List.of(blocks)))
                .put("event.detail.sequence", 1)
                .put("event.detail.token", token);
    }

    private void sends(String event, ObjectNode data) {
        var element = editor.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    /** Notes what the editor says. */
    private static final class Heard implements NoticeEditor.Listener {

        private final List<String> events = new ArrayList<>();

        @Override
        public void changed() {
            events.add("changed");
        }

        @Override
        public void pasted(String text) {
            events.add(text);
        }

        @Override
        public void refused(Refusal refusal) {
            events.add(refusal.key());
        }

        @Override
        public void found(BrowserCopy copy) {
            events.add(copy.key());
        }

        @Override
        public void alive() {
            events.add("alive");
        }
    }
}
