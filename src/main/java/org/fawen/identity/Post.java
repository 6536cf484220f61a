package org.fawen.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post; every post has exactly one holder.
 *
 * @param alsoIn units in which the post counts besides its own (合署)
 * @param grants roles its holder has, in {@code unit} and {@code alsoIn}
 * @param rank order of opinions; 1 to 8 are the institution's leaders
 * @param inCharge units its holder is in charge of (分管)
 * @param signsFor authorities to sign, as {@code unit:principal}, {@code unit:ordinary}, {@code unit:routine},
 *     {@code unit:minutes}, {@code in-charge:important}
 */
public record Post(
        PostId id,
        String title,
        UnitId unit,
        List<UnitId> alsoIn,
        Set<Role> grants,
        int rank,
        @Nullable PostId deputyOf,
        List<UnitId> inCharge,
        List<String> signsFor) {

    private static final int LAST_LEADER = 8;

    /** Whether its holder is one of the institution's leaders (校领导). */
    public boolean isLeader() {
        return rank <= LAST_LEADER;
    }
}
