package org.fawen.drafting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fawen.drafting.DocxFile.p;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fawen.drafting.DocxFile;
import org.fawen.drafting.PastedText;
import org.fawen.identity.UnitId;
import org.fawen.notice.comparison.Comparison;
import org.fawen.notice.content.Content;
import org.fawen.shell.Screen;
import org.fawen.shell.TestOrganisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftFromFileTests {

    private static final byte[] DOCX =
            DocxFile.of(p("关于召开例会的通知"), p("各学院："), p("定于周一召开例会,请参加。"), p("财务处"), p("2026年3月2日"));

    private final List<Content> begun = new ArrayList<>();
    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open();
        var organisation = TestOrganisation.organisation();
        var organs = List.of(organ("org-dept"), organ("finance"));
        assertThat(organs).allMatch(organ -> organisation.units().contains(organ.issuer()));
        screen.show(new DraftFromFile(organs, (organ, content) -> begun.add(content)));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void showsWhatWasRecognisedAndBeginsForTheOrganThatSigns() {
        upload("例会.docx", DOCX);

        assertThat(words()).contains("读到正文 1 段。", "识别", "标题：关于召开例会的通知", "署名：财务处", "已改", "半角标点改为全角（处）：1");
        assertThat(begun).isEmpty();
        _click(_get(Button.class, button -> button.withId("take-file")));

        assertThat(begun).singleElement().satisfies(content -> {
            assertThat(content.issuers()).containsExactly("财务处");
            assertThat(content.title()).isEqualTo("关于召开例会的通知");
            assertThat(content.addressees()).containsExactly("各学院");
            assertThat(content.blocks()).hasSize(1);
        });
    }

    @Test
    void saysWhyAFileIsNotRead() {
        upload("例会.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2});

        assertThat(_find(ImportDialog.class)).isEmpty();
        assertThat(_get(FileImport.class).getElement().getTextRecursively()).contains("另存为 .docx");
    }

    @Test
    void offersNothingToTakeFromAnEmptyFile() {
        upload("空.txt", "\n".getBytes(StandardCharsets.UTF_8));

        assertThat(words()).contains("没有读到正文。");
        assertThat(_get(Button.class, button -> button.withId("take-file")).isEnabled())
                .isFalse();
    }

    @Test
    void comparesAFileWithThePresentText() {
        var before = PastedText.document("关于召开例会的通知\n各学院：\n定于周一召开例会，请参加。").content();
        var after = PastedText.document("关于召开例会的通知\n各学院：\n定于周二召开例会，请参加。");
        new ImportDialog("回.docx", after, "采用", () -> {})
                .against(Comparison.of(before, after.content()))
                .open();

        assertThat(words()).contains("与现在的文稿相比，改动 1 处");
    }

    @Test
    void takesAReturnedFileOnlyWhenTheTextIsStillWhatItWasComparedWith() {
        var present = new ArrayList<>(
                List.of(PastedText.document("关于召开例会的通知\n各学院：\n定于周一召开例会，请出席。").content()));
        new FileIntoDraft(present::getLast, begun::add, content -> content).open();
        UploadKt._upload(_get(_get(FileIntoDraft.class), Upload.class), "回.docx", "application/octet-stream", DOCX);
        assertThat(words()).contains("与现在的文稿相比，改动 1 处");

        present.add(PastedText.document("关于召开例会的通知\n各学院：\n定于周三召开例会，请出席。").content());
        _click(_get(Button.class, button -> button.withId("take-file")));
        assertThat(begun).as("typed meanwhile").isEmpty();

        _click(_get(Button.class, button -> button.withId("take-file")));
        assertThat(begun)
                .singleElement()
                .satisfies(content -> assertThat(content.blocks().getFirst().id())
                        .isEqualTo(present.getLast().blocks().getFirst().id()));
    }

    private static DraftFromFile.Organ organ(String id) {
        var unit = TestOrganisation.organisation().require(new UnitId(id));
        return new DraftFromFile.Organ(unit, unit);
    }

    private static void upload(String name, byte[] bytes) {
        UploadKt._upload(_get(Upload.class), name, "application/octet-stream", bytes);
    }

    private static String words() {
        return _get(ImportDialog.class).getElement().getTextRecursively();
    }
}
