package org.fawen.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fawen.notice.ChangeKind;
import org.fawen.notice.Edition;
import org.fawen.notice.FairCopies;
import org.fawen.notice.LaterChange;
import org.fawen.notice.NoticeId;
import org.fawen.notice.PublicHistory;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.PublishedNotices;
import org.fawen.notice.Validity;
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

    private final PublishedNotices notices;
    private final FairCopies copies;
    private final PublicHistory history;
    private final PortalSettings settings;
    private final SiteName siteName;
    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final StyleSheets styles;

    PublicPages(
            PublishedNotices notices,
            FairCopies copies,
            PublicHistory history,
            PortalSettings settings,
            SiteName siteName,
            ITemplateEngine templates,
            MessageSource messages,
            StyleSheets styles) {
        this.notices = notices;
        this.copies = copies;
        this.history = history;
        this.settings = settings;
        this.siteName = siteName;
        this.templates = templates;
        this.messages = messages;
        this.styles = styles;
    }

    /** @param page from 1; empty where there is no such page */
    Optional<ReadyPage> list(int page, Language language) {
        var count = notices.count();
        var pages = Math.toIntExact(Math.max(1, (count + PAGE - 1) / PAGE));
        if (page > pages) {
            return Optional.empty();
        }
        var lines = notices.newest(PAGE, (page - 1) * PAGE).stream()
                .map(notice -> NoticeLine.of(notice, settings))
                .toList();
        var path = page == 1 ? "/" : "/?page=" + page;
        var context = context(language, path);
        context.setVariable("list", new NoticeList(lines, page, pages, count));
        return Optional.of(ReadyPage.html(HttpStatus.OK, templates.process("portal/index", context)));
    }

    /** The page of a notice: 410 without its text once it was taken down; empty where readers may not see one. */
    Optional<ReadyPage> notice(NoticeId id, Language language) {
        return notices.find(id)
                .filter(notice -> notice.content().isForThePublic())
                .map(notice -> notice.validity() == Validity.WITHDRAWN
                        ? takenDown(notice, language)
                        : inForce(notice, language));
    }

    /** The newest notices for feed readers. */
    ReadyPage feed() {
        var newest = notices.newest(PAGE, 0);
        var title = siteName.get() + message("portal.site", Language.CHINESE);
        return ReadyPage.of(HttpStatus.OK, "application/atom+xml;charset=UTF-8", Feed.of(newest, title, settings));
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
                notices.newer(notice).map(this::line).orElse(null),
                notices.older(notice).map(this::line).orElse(null),
                settings);
        var context = context(language, page.line().path());
        context.setVariable("notice", page);
        context.setVariable("qr", QrCode.svg(page.address(), message("portal.qr", language)));
        return ReadyPage.html(HttpStatus.OK, templates.process("portal/notice", context));
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
        context.setVariable("qr", QrCode.svg(page.address(), message("portal.qr", language)));
        return ReadyPage.html(HttpStatus.OK, templates.process("portal/notice", context));
    }

    private NoticeLine line(PublishedNotice notice) {
        return NoticeLine.of(notice, settings);
    }

    private Context context(Language language, String path) {
        var other = language.other();
        var separator = path.contains("?") ? other.furtherQuery() : other.query();
        return new Context(
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
                        styles));
    }

    private String message(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }
}
