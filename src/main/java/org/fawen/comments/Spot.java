package org.fawen.comments;

/** Where a comment belongs in a text that may have changed since. */
public sealed interface Spot {

    /** The quoted words stand here. */
    record At(String block, int start, int end) implements Spot {}

    /** The words were changed; what stands in their place is here. */
    record Altered(String block, int start, int end) implements Spot {}

    /** The words are gone, or the comment was on no place. */
    record Gone() implements Spot {}
}
