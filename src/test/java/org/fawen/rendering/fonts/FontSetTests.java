package org.fawen.rendering.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fawen.rendering.FontRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontSetTests {

    private static final Path SHIPPED = Path.of("fonts");

    @TempDir
    Path folder;

    @Test
    void everyRoleHasItsOwnFontAndThereIsNothingToRemark() {
        var fonts = FontSet.read(SHIPPED);

        assertThat(fonts.face(FontRole.FANGSONG).name()).isEqualTo("FawenFangsong-Regular");
        assertThat(fonts.remarks()).isEmpty();
    }

    @Test
    void withoutTheFontThatIsKeptApartKaiPlaysItsRoleAndSaysSo() {
        var fonts = FontSet.read(folder);

        assertThat(fonts.face(FontRole.FANGSONG)).isSameAs(fonts.face(FontRole.KAI));
        assertThat(fonts.remarks()).singleElement().asString().contains("fangsong");
    }

    @Test
    void aSitesOwnFontComesFirst() throws IOException {
        Files.copy(SHIPPED.resolve("gpl/FawenFangsong-Regular.ttf"), folder.resolve("kai.ttf"));

        assertThat(FontSet.read(folder).face(FontRole.KAI).name()).isEqualTo("FawenFangsong-Regular");
    }

    @Test
    void refusesAFileThatIsNoFontInASentenceThatNamesIt() throws IOException {
        Files.writeString(folder.resolve("hei.ttf"), "no font at all, only words");

        assertThatThrownBy(() -> FontSet.read(folder))
                .isInstanceOf(FontRefused.class)
                .hasMessageContaining("hei.ttf");
    }

    @Test
    void rareCharactersFallBackOneByOne() {
        var fonts = FontSet.read(SHIPPED);

        assertThat(fonts.faceFor(FontRole.FANGSONG, '国').role()).isEqualTo(FontRole.FANGSONG);
        assertThat(fonts.faceFor(FontRole.FANGSONG, '喆').role()).isEqualTo(FontRole.KAI);
        assertThat(fonts.faceFor(FontRole.FANGSONG, '龘').role()).isEqualTo(FontRole.FALLBACK);
        assertThat(fonts.shown(FontRole.FANGSONG, 0xE123)).isEqualTo('〓');
    }
}
