package org.fawen.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import org.fawen.identity.DemoMode;
import org.fawen.identity.ShippedRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has an electronic seal, and where its key lies. */
class SealRegisterTests {

    private static final String ORGAN = "滨海理工大学";

    @TempDir
    Path folder;

    @Test
    void theDemonstrationMakesASealWhenItIsAskedFor() throws Exception {
        var seal = register(true, null).of(ORGAN).orElseThrow();

        assertThat(seal.organ()).isEqualTo(ORGAN);
        assertThat(seal.sealers()).map(Sealer::algorithm).containsExactlyInAnyOrder(SealAlgorithm.values());
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void theSealIsTheSameAfterARestart() {
        var before = register(true, null).of(ORGAN).orElseThrow();

        var after = register(true, null);

        assertThat(after.of(ORGAN).orElseThrow().sealers().getFirst().certificates())
                .isIn(before.sealers().stream().map(Sealer::certificates).toList());
        assertThat(after.certificates()).hasSize(2);
    }

    @Test
    void outsideTheDemonstrationOnlyThoseWithAFileHaveOne() {
        assertThat(register(false, null).of(ORGAN)).isEmpty();

        register(true, null).of(ORGAN);

        assertThat(register(false, null).of(ORGAN)).isPresent();
    }

    @Test
    void nobodyElseHasOne() {
        assertThat(register(true, null).of("某不存在的机关")).isEmpty();
    }

    @Test
    void aWrongPasswordIsSaidClearly() {
        register(true, null).of(ORGAN);

        assertThatThrownBy(() -> register(false, "wrong").of(ORGAN))
                .isInstanceOf(SealUnusable.class)
                .hasMessageContaining("password");
    }

    private SealRegister register(boolean demo, @Nullable String password) {
        var organisation = ShippedRegister.read();
        return new SealRegister(
                new SealingSettings(folder, password, null),
                new DemoMode(demo),
                () -> organisation,
                DemoSeals.TYPESETTING,
                Clock.fixed(DemoSeals.AT, ZoneOffset.UTC));
    }
}
