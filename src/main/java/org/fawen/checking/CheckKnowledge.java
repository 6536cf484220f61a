package org.fawen.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a unit knows beyond the text: registers and lists. An empty register silences the rules that need it.
 *
 * @param units organs and units of the institution
 * @param groups named groups of addressees, such as 各学院
 * @param externalOrgans registered organs outside the institution
 * @param series number series
 * @param usedNumbers numbers given to other documents
 * @param voidNumbers numbers in the void register
 * @param leaders in their order of precedence at the date of the document
 * @param issued documents issued before
 * @param registerFrom first year from which the register of issued documents is complete, or null
 * @param allowedHosts hosts a link may lead to, with their subdomains; empty allows any
 * @param deadLinks addresses that did not answer last night
 * @param lists editing lists
 */
public record CheckKnowledge(
        List<Unit> units,
        Set<String> groups,
        Set<String> externalOrgans,
        List<Series> series,
        Set<String> usedNumbers,
        Set<String> voidNumbers,
        List<Leader> leaders,
        List<Issued> issued,
        @Nullable Integer registerFrom,
        Set<String> allowedHosts,
        Set<String> deadLinks,
        EditingLists lists) {

    public CheckKnowledge {
        units = List.copyOf(units);
        groups = Set.copyOf(groups);
        externalOrgans = Set.copyOf(externalOrgans);
        series = List.copyOf(series);
        usedNumbers = Set.copyOf(usedNumbers);
        voidNumbers = Set.copyOf(voidNumbers);
        leaders = List.copyOf(leaders);
        issued = List.copyOf(issued);
        allowedHosts = Set.copyOf(allowedHosts);
        deadLinks = Set.copyOf(deadLinks);
    }

    /** No register at all, and the lists the product ships. */
    public static CheckKnowledge none() {
        return Nothing.KNOWN;
    }

    /** A builder that starts from this knowledge. */
    public CheckKnowledgeBuilder toBuilder() {
        return new CheckKnowledgeBuilder(this);
    }

    /** The unit of this full, short or other name. */
    Optional<Unit> unit(String name) {
        return units.stream().filter(unit -> unit.isCalled(name)).findFirst();
    }

    boolean knowsOrgan(String name) {
        return groups.contains(name)
                || externalOrgans.contains(name)
                || unit(name).isPresent();
    }

    /** Whether two names mean the same unit. */
    boolean same(String one, String other) {
        return one.equals(other)
                || unit(one).filter(unit -> unit.isCalled(other)).isPresent();
    }

    /**
     * An organ or unit.
     *
     * @param shortName registered short name, or null
     * @param otherNames further names in use
     * @param issuesExternally whether it may write to organs outside (条例 第17条)
     * @param generallyKnown whether the short name needs no explanation in a text
     */
    public record Unit(
            String name,
            @Nullable String shortName,
            Set<String> otherNames,
            boolean issuesExternally,
            boolean generallyKnown) {
        public Unit {
            otherNames = Set.copyOf(otherNames);
        }

        boolean isCalled(String other) {
            return name.equals(other) || other.equals(shortName) || otherNames.contains(other);
        }
    }

    /**
     * A number series (decision table D7).
     *
     * @param code the letters before the year; empty for a series of minutes
     * @param unit name of its organ
     * @param docTypes the types it numbers
     */
    public record Series(String code, String unit, Set<DocumentType> docTypes) {
        public Series {
            docTypes = Set.copyOf(docTypes);
        }
    }

    /** A leader with the posts held, without what stands in brackets behind them. */
    public record Leader(String name, List<String> posts) {
        public Leader {
            posts = List.copyOf(posts);
        }
    }

    /** A document issued before. */
    public record Issued(
            String title,
            @Nullable String number,
            @Nullable DocumentType docType,
            @Nullable String issuer,
            LocalDate published,
            Validity validity) {}

    /** Whether an issued document still stands. */
    public enum Validity {
        IN_FORCE,
        REPEALED,
        WITHDRAWN,
        SUPERSEDED
    }

    private static final class Nothing {
        private static final CheckKnowledge KNOWN = new CheckKnowledge(
                List.of(),
                Set.of(),
                Set.of(),
                List.of(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                null,
                Set.of(),
                Set.of(),
                EditingLists.shipped());
    }
}
