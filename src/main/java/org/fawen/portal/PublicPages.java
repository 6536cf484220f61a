package org.fawen.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fawen.notice.ChangeKind;
import org.fawen.notice.Edition;
import org.fawen.notice.FairCopies;
import org.fawen.notice.LaterChange;
import org.fawen.notice.NoticeId;
import org.fawen.notice.PublicEntries;
import org.fawen.notice.PublicEntries.Choice;
import org.fawen.notice.PublicEntries.Position;
import org.fawen.notice.PublicHistory;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.PublishedNotices;
import org.fawen.notice.SiteColumn;
import org.fawen.notice.Validity;
import org.fawen.notice.content.Audience;
import org.fawen.notice.content.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Renders the pages readers see. */
@Component
class PublicPages {

    static final int PAGE = 20;
    static final int MOST = 1_000;

    private final PublishedNotices notices;
    private final PublicEntries entries;
    private final FairCopies copies;
    private final PublicHistory history;
    private final PortalSettings settings;
    private final SiteName siteName;
    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final StyleSheets styles;

    PublicPages(
            PublishedNotices notices,
            PublicEntries entries,
            FairCopies copies,
            PublicHistory history,
            PortalSettings settings,
            SiteName siteName,
            ITemplateEngine templates,
            MessageSource messages,
            StyleSheets styles) {
        this.notices = notices;
        this.entries = entries;
        this.copies = copies;
        this.history = history;
        this.settings = settings;
        this.siteName = siteName;
        this.templates = templates;
        this.messages = messages;
        this.styles = styles;
    }

    /** A list, or what was found by words. */
    ReadyPage list(ListAsked asked, Language language) {
        var found = entries.page(asked.choice(), asked.before(), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var words = asked.choice().words();
        var highlight = Highlight.of(words);
        var lines = shown.stream()
                .map(notice -> new NoticeList.FoundLine(
                        line(notice),
                        highlight.in(notice.content().title()),
                        words.isEmpty() ? null : highlight.passage(PlainText.of(notice.content()))))
                .toList();
        var older = found.size() > PAGE ? asked.next(Position.of(shown.getLast())) : null;
        var context = context(language, asked.address());
        context.setVariable(
                "list",
                new NoticeList(
                        asked,
                        lines,
                        entries.count(asked.choice(), MOST),
                        entries.facets(asked.choice()),
                        older,
                        asked.before() == null ? null : asked.first()));
        context.setVariable("columns", ListAsked.columns());
        context.setVariable("asked", words);
        return ReadyPage.html(HttpStatus.OK, templates.process("portal/index", context));
    }

    /** The page of a notice: 410 without its text once it was taken down; empty where readers may not see one. */
    Optional<ReadyPage> notice(NoticeId id, Language language) {
        return notices.find(id)
                .filter(notice -> notice.content().isForThePublic())
                .map(notice -> notice.validity() == Validity.WITHDRAWN
                        ? takenDown(notice, language)
                        : inForce(notice, language));
    }

    /**
     * The newest notices for feed readers.
     *
     * @param column none for all of them
     */
    ReadyPage feed(@Nullable SiteColumn column, FeedKind kind) {
        var choice = column == null ? Choice.all(Audience.PUBLIC) : Choice.in(Audience.PUBLIC, column);
        var newest = entries.page(choice, null, PAGE);
        var name = column == null ? "portal.site" : "portal.column." + column;
        var title = siteName.get() + message(name, Language.CHINESE);
        var path = "/feeds/" + (column == null ? "notices" : "column-" + column.key()) + "." + kind.ending();
        return ReadyPage.of(HttpStatus.OK, kind.mediaType(), kind.write(newest, title, path, settings));
    }

    /** Every public page for search engines. */
    ReadyPage sitemap() {
        return ReadyPage.of(HttpStatus.OK, "application/xml;charset=UTF-8", Sitemap.of(entries, settings));
    }

    ReadyPage robots() {
        return ReadyPage.of(
                HttpStatus.OK,
                "text/plain;charset=UTF-8",
                "User-agent: *\nDisallow: /desk/\nDisallow: /campus\nDisallow: /search\nDisallow: /verify\nDisallow: /r/\n"
                        + "Sitemap: " + settings.address("/sitemap.xml") + "\n");
    }

    /** @param status 404, 410 or an error of ours */
    ReadyPage sentence(HttpStatus status, String key, @Nullable String noticeTitle, Language language) {
        var context = context(language, "/");
        context.setVariable("key", key);
        context.setVariable("noticeTitle", noticeTitle);
        return ReadyPage.html(status, templates.process("portal/sentence", context));
    }

    /** @param found what is known of it; null before anything was asked */
    ReadyPage verify(String asked, @Nullable List<VerifiedNotice> found, Language language) {
        var context = context(language, "/verify");
        context.setVariable("asked", asked);
        context.setVariable("found", found);
        return ReadyPage.html(HttpStatus.OK, templates.process("portal/verify", context));
    }

    private ReadyPage inForce(PublishedNotice notice, Language language) {
        var page = NoticePage.of(
                notice,
                Standing.of(notice, history, settings),
                null,
                copies.find(notice.id(), notice.publication().revision()),
                neighbour(notice, notices::newer),
                neighbour(notice, notices::older),
                settings);
        var context = context(language, page.line().path());
        context.setVariable("notice", page);
        context.setVariable("column", entries.columnOf(notice.id()));
        context.setVariable("linked", LinkedData.of(page, siteName.get(), settings));
        context.setVariable("qr", QrCode.svg(page.address(), message("portal.qr", language)));
        return ReadyPage.html(HttpStatus.OK, templates.process("portal/notice", context));
    }

    /** A notice of the campus; empty where there is none, or it was taken down. */
    Optional<ReadyPage> campusNotice(NoticeId id, Language language) {
        return entries.find(id, Audience.INTERNAL)
                .filter(notice -> notice.validity() != Validity.WITHDRAWN)
                .map(notice -> inForce(notice, language));
    }

    /** 410 with title, reason and date; 301 where another notice was named to be read instead. */
    private ReadyPage takenDown(PublishedNotice notice, Language language) {
        var down = history.changesTo(notice.id()).reversed().stream()
                .filter(change -> change.kind() == ChangeKind.TAKING_DOWN)
                .findFirst();
        var instead = down.map(LaterChange::document)
                .flatMap(notices::find)
                .filter(other -> other.content().isForThePublic() && other.validity() != Validity.WITHDRAWN);
        if (instead.isPresent()) {
            return ReadyPage.moved("/notices/" + instead.orElseThrow().id() + language.query());
        }
        var context = context(language, "/");
        context.setVariable("key", "portal.taken-down");
        context.setVariable("noticeTitle", notice.content().title());
        down.ifPresent(change -> {
            context.setVariable("reason", change.reason());
            context.setVariable("day", Standing.day(change.askedAt(), settings));
        });
        return ReadyPage.html(HttpStatus.GONE, templates.process("portal/sentence", context));
    }

    /** What was changed in a notice after its publication; empty where nothing was, or where readers may not see it. */
    Optional<ReadyPage> changes(NoticeId id, Language language) {
        return readable(id).flatMap(notice -> {
            var editions = history.editionsOf(id);
            if (editions.isEmpty()) {
                return Optional.empty();
            }
            var context = context(language, "/notices/" + id + "/changes");
            context.setVariable("line", line(notice));
            context.setVariable("editions", EditionLine.of(editions, settings));
            return Optional.of(ReadyPage.html(HttpStatus.OK, templates.process("portal/changes", context)));
        });
    }

    /** An earlier text of a corrected notice, marked as such. */
    Optional<ReadyPage> edition(NoticeId id, int number, Language language) {
        return readable(id)
                .flatMap(notice -> history.editionsOf(id).stream()
                        .filter(edition -> edition.number() == number
                                && edition.revision() != notice.publication().revision())
                        .findFirst()
                        .map(edition -> earlier(notice, edition, language)));
    }

    boolean isReadable(NoticeId id) {
        return readable(id).isPresent();
    }

    /**
     * Where readers say what is wrong on a page.
     *
     * @param said what they wrote already
     * @param refused key of the sentence that says why it was not taken; empty before
     */
    Optional<ReadyPage> report(NoticeId id, String said, String refused, Language language) {
        return readable(id).map(notice -> {
            var context = context(language, "/notices/" + id + "/report");
            context.setVariable("line", line(notice));
            context.setVariable("said", said);
            context.setVariable("refused", refused.isEmpty() ? null : refused);
            var status = refused.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
            return ReadyPage.html(status, templates.process("portal/report", context));
        });
    }

    private Optional<PublishedNotice> readable(NoticeId id) {
        return notices.find(id)
                .filter(notice -> notice.content().isForThePublic() && notice.validity() != Validity.WITHDRAWN);
    }

    private ReadyPage earlier(PublishedNotice notice, Edition edition, Language language) {
        var page = NoticePage.of(
                notice.as(edition),
                Standing.NONE,
                edition,
                copies.find(notice.id(), edition.revision()),
                null,
                null,
                settings);
        var context = context(language, "/notices/" + notice.id() + "/editions/" + edition.number());
        context.setVariable("notice", page);
        context.setVariable("column", entries.columnOf(notice.id()));
        context.setVariable("linked", LinkedData.of(page, siteName.get(), settings));
        context.setVariable("qr", QrCode.svg(page.address(), message("portal.qr", language)));
        return ReadyPage.html(HttpStatus.OK, templates.process("portal/notice", context));
    }

    private @Nullable NoticeLine neighbour(
            PublishedNotice notice, Function<PublishedNotice, Optional<PublishedNotice>> side) {
        return notice.content().isForThePublic()
                ? side.apply(notice).map(this::line).orElse(null)
                : null;
    }

    private NoticeLine line(PublishedNotice notice) {
        return NoticeLine.of(notice, settings);
    }

    private Context context(Language language, String path) {
        var other = language.other();
        var separator = path.contains("?") ? other.furtherQuery() : other.query();
        var context = new Context(
                language.locale(),
                Map.of(
                        "language",
                        language,
                        "otherLanguage",
                        path + separator,
                        "canonical",
                        settings.address(path),
                        "institution",
                        siteName.get(),
                        "styles",
                        styles,
                        "domain",
                        settings.domain()));
        context.setVariable("siteCode", settings.siteCode());
        return context;
    }

    private String message(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }
}
