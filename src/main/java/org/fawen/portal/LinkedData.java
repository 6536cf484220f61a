package org.fawen.portal;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of itself in schema.org's words (JSON-LD): an article, and where it stands. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONTEXT = "https://schema.org";

    private LinkedData() {}

    /** As JSON that may stand within HTML. */
    static String of(NoticePage page, String institution, PortalSettings settings) {
        var organisation = Map.of("@type", "Organization", "name", institution);
        var article = Map.of(
                "@type",
                "Article",
                "headline",
                page.line().title(),
                "datePublished",
                page.instant(),
                "inLanguage",
                "zh-CN",
                "url",
                page.address(),
                "author",
                Map.of("@type", "Organization", "name", page.line().organ()),
                "publisher",
                organisation);
        var crumbs = Map.of(
                "@type",
                "BreadcrumbList",
                "itemListElement",
                List.of(
                        Map.of("@type", "ListItem", "position", 1, "name", institution, "item", settings.address("/")),
                        Map.of(
                                "@type",
                                "ListItem",
                                "position",
                                2,
                                "name",
                                page.line().title(),
                                "item",
                                page.address())));
        var graph = Map.of("@context", CONTEXT, "@graph", List.of(article, crumbs));
        return JSON.writeValueAsString(graph).replace("<", "\\u003c");
    }
}
