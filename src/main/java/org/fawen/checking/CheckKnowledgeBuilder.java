package org.fawen.checking;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link CheckKnowledge}; what is not said stays as it was. */
public final class CheckKnowledgeBuilder {

    private List<CheckKnowledge.Unit> units;
    private Set<String> groups;
    private Set<String> externalOrgans;
    private List<CheckKnowledge.Series> series;
    private Set<String> usedNumbers;
    private Set<String> voidNumbers;
    private List<CheckKnowledge.Leader> leaders;
    private List<CheckKnowledge.Issued> issued;
    private @Nullable Integer registerFrom;
    private Set<String> allowedHosts;
    private Set<String> deadLinks;
    private EditingLists lists;

    CheckKnowledgeBuilder(CheckKnowledge from) {
        units = from.units();
        groups = from.groups();
        externalOrgans = from.externalOrgans();
        series = from.series();
        usedNumbers = from.usedNumbers();
        voidNumbers = from.voidNumbers();
        leaders = from.leaders();
        issued = from.issued();
        registerFrom = from.registerFrom();
        allowedHosts = from.allowedHosts();
        deadLinks = from.deadLinks();
        lists = from.lists();
    }

    public CheckKnowledgeBuilder units(List<CheckKnowledge.Unit> value) {
        units = value;
        return this;
    }

    public CheckKnowledgeBuilder groups(Set<String> value) {
        groups = value;
        return this;
    }

    public CheckKnowledgeBuilder externalOrgans(Set<String> value) {
        externalOrgans = value;
        return this;
    }

    public CheckKnowledgeBuilder series(List<CheckKnowledge.Series> value) {
        series = value;
        return this;
    }

    public CheckKnowledgeBuilder usedNumbers(Set<String> value) {
        usedNumbers = value;
        return this;
    }

    public CheckKnowledgeBuilder voidNumbers(Set<String> value) {
        voidNumbers = value;
        return this;
    }

    public CheckKnowledgeBuilder leaders(List<CheckKnowledge.Leader> value) {
        leaders = value;
        return this;
    }

    public CheckKnowledgeBuilder issued(List<CheckKnowledge.Issued> value) {
        issued = value;
        return this;
    }

    public CheckKnowledgeBuilder registerFrom(@Nullable Integer value) {
        registerFrom = value;
        return this;
    }

    public CheckKnowledgeBuilder allowedHosts(Set<String> value) {
        allowedHosts = value;
        return this;
    }

    public CheckKnowledgeBuilder deadLinks(Set<String> value) {
        deadLinks = value;
        return this;
    }

    public CheckKnowledgeBuilder lists(EditingLists value) {
        lists = value;
        return this;
    }

    public CheckKnowledge build() {
        return new CheckKnowledge(
                units,
                groups,
                externalOrgans,
                series,
                usedNumbers,
                voidNumbers,
                leaders,
                issued,
                registerFrom,
                allowedHosts,
                deadLinks,
                lists);
    }
}
