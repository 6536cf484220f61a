package org.fawen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTests {

    @Test
    void isTheTreeOfRfc6962() {
        // Computed with: printf '\0a' | sha256sum, and so on, by hand.
        assertThat(MerkleTree.root(List.of("a")))
                .isEqualTo("022a6979e6dab7aa5ae4c3e5e45f7e977112a7e63593820dbec1ec738a24f93c");
        assertThat(MerkleTree.root(List.of("a", "b")))
                .isEqualTo("b137985ff484fb600db93107c77b0365c80d78f5b429ded0fd97361d077999eb");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 33, 100})
    void everyLeafProvesItsPlaceAndNoOther(int count) {
        var leaves = IntStream.range(0, count).mapToObj(Integer::toString).toList();
        var root = MerkleTree.root(leaves);

        for (var place = 0; place < count; place++) {
            var path = MerkleTree.path(leaves, place);
            assertThat(MerkleTree.rootFrom(leaves.get(place), place, count, path))
                    .isEqualTo(root);
            assertThat(MerkleTree.rootFrom("x", place, count, path)).isNotEqualTo(root);
        }
    }

    @Test
    void refusesAPathOfAnotherTree() {
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.root(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.rootFrom("a", 1, 1, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> MerkleTree.rootFrom("a", 0, 2, List.of()));
    }
}
