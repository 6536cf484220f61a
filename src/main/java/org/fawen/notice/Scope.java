package org.fawen.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fawen.notice.content.Block;
import org.fawen.notice.content.Content;

/**
 * What of a text an opinion is about: all of it, or some of its sections. A section is a heading and everything up to the
 * next heading of the same or a higher level; what stands before the first heading is the section {@link #LEAD}.
 *
 * @param sections ids of headings; empty for the whole text
 */
public record Scope(Set<String> sections) {

    /** The section before the first heading. */
    public static final String LEAD = "-";

    public static final Scope ALL = new Scope(Set.of());

    public Scope {
        sections = Set.copyOf(sections);
    }

    public static Scope of(List<String> sections) {
        return sections.isEmpty() ? ALL : new Scope(new LinkedHashSet<>(sections));
    }

    public boolean isAll() {
        return sections.isEmpty();
    }

    /** The blocks of a text that are in the scope, in their order. */
    public List<Block> blocksOf(Content content) {
        if (isAll()) {
            return content.blocks();
        }
        var found = new ArrayList<Block>();
        var open = sections.contains(LEAD) ? Integer.MAX_VALUE : 0;
        for (var block : content.blocks()) {
            if (block instanceof Block.Heading heading && (open == Integer.MAX_VALUE || heading.level() <= open)) {
                open = 0;
            }
            if (open == 0 && block instanceof Block.Heading heading && sections.contains(heading.id())) {
                open = heading.level();
            }
            if (open > 0) {
                found.add(block);
            }
        }
        return found;
    }

    /** The sections of the highest level of a text, by their headings; the lead is not among them. */
    public static List<Block.Heading> sectionsOf(Content content) {
        var headings = content.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
        var highest = headings.stream().mapToInt(Block.Heading::level).min().orElse(0);
        return headings.stream().filter(heading -> heading.level() == highest).toList();
    }
}
