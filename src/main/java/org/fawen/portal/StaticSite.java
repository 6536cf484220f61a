package org.fawen.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fawen.notice.BlobStore;
import org.fawen.notice.FairCopies;
import org.fawen.notice.NoticeCorrected;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticePublished;
import org.fawen.notice.NoticeStandingChanged;
import org.fawen.notice.PublicEntries.Choice;
import org.fawen.notice.PublicHistory;
import org.fawen.notice.PublishedNotice;
import org.fawen.notice.PublishedNotices;
import org.fawen.notice.SiteColumn;
import org.fawen.notice.SiteState;
import org.fawen.notice.Validity;
import org.fawen.notice.content.Audience;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps a copy of every public page in a folder, so that a web server can go on showing them while the application and the
 * database are down. After an act on this node the pages follow at once, after one on another node within a second or
 * two. A page that is taken down comes first, before lists and neighbours.
 */
@Component
@EnableConfigurationProperties(StaticSettings.class)
class StaticSite {

    private static final Logger LOG = LoggerFactory.getLogger(StaticSite.class);

    private final PublicPages pages;
    private final PublishedNotices notices;
    private final PublicHistory history;
    private final FairCopies copies;
    private final BlobStore blobs;
    private final SiteState state;
    private final @Nullable StaticFolder folder;
    private final Map<NoticeId, String> written = new HashMap<>();
    private final Map<NoticeId, Set<String>> names = new HashMap<>();
    private @Nullable String token;

    StaticSite(
            PublicPages pages,
            PublishedNotices notices,
            PublicHistory history,
            FairCopies copies,
            BlobStore blobs,
            SiteState state,
            StaticSettings settings) {
        this.pages = pages;
        this.notices = notices;
        this.history = history;
        this.copies = copies;
        this.blobs = blobs;
        this.state = state;
        this.folder = settings.folder() == null ? null : new StaticFolder(settings.folder());
    }

    @TransactionalEventListener
    void on(NoticePublished published) {
        look();
    }

    @TransactionalEventListener
    void on(NoticeCorrected corrected) {
        look();
    }

    @TransactionalEventListener
    void on(NoticeStandingChanged changed) {
        look();
    }

    /** Writes what changed since the last look, here or through another node. */
    @Scheduled(fixedDelayString = "${fawen.site.every:PT1S}", initialDelayString = "PT2S")
    void look() {
        if (folder == null) {
            return;
        }
        try {
            follow(folder);
        } catch (DataAccessException unreachable) {
            LOG.warn("The static site stays as it is while the database does not answer: {}", unreachable.getMessage());
        }
    }

    private synchronized void follow(StaticFolder to) {
        var now = state.token();
        if (now.equals(token)) {
            return;
        }
        var first = token == null;
        var wanted = state.pages();
        // What readers must no longer see goes before everything else.
        wanted.entrySet().stream()
                .filter(page -> page.getValue().contains(Validity.WITHDRAWN.name()))
                .forEach(page -> follow(to, page.getKey(), page.getValue()));
        wanted.forEach((notice, made) -> follow(to, notice, made));
        lists(to);
        if (first) {
            styles(to);
            to.forgetOthers();
        }
        token = now;
    }

    private void follow(StaticFolder to, NoticeId notice, String made) {
        if (made.equals(written.get(notice))) {
            return;
        }
        var before = names.getOrDefault(notice, Set.of());
        var shown = new HashSet<String>();
        for (var language : Language.values()) {
            page(to, shown, "notices-" + notice + suffix(language), pages.notice(notice, language));
            page(to, shown, "changes-" + notice + suffix(language), pages.changes(notice, language));
            for (var edition : history.editionsOf(notice)) {
                page(
                        to,
                        shown,
                        "edition-" + notice + "-" + edition.number() + suffix(language),
                        pages.edition(notice, edition.number(), language));
            }
        }
        files(to, shown, notice);
        before.stream().filter(name -> !shown.contains(name)).forEach(to::hide);
        names.put(notice, shown);
        written.put(notice, made);
    }

    private static void page(StaticFolder to, Set<String> shown, String name, Optional<ReadyPage> rendered) {
        // Where readers are led elsewhere the application says so.
        rendered.filter(page -> page.location() == null).ifPresent(page -> {
            var file = page.status() == HttpStatus.GONE ? "gone.html" : "page.html";
            to.show(name, file, page.plain(), page.gzip());
            shown.add(name);
        });
    }

    private static String suffix(Language language) {
        return language == Language.CHINESE ? "" : ".en";
    }

    private void files(StaticFolder to, Set<String> shown, NoticeId id) {
        notices.find(id)
                .filter(notice -> notice.content().isForThePublic() && notice.validity() != Validity.WITHDRAWN)
                .ifPresent(notice -> {
                    notice.content()
                            .attachments()
                            .forEach(attachment -> file(to, shown, attachment.sha256(), attachment.fileName()));
                    fairCopy(to, shown, notice);
                });
    }

    private void fairCopy(StaticFolder to, Set<String> shown, PublishedNotice notice) {
        copies.find(notice.id(), notice.publication().revision()).stream()
                .flatMap(copy -> copy.files().stream())
                .forEach(file -> file(to, shown, file.sha256(), file.fileName()));
    }

    private void file(StaticFolder to, Set<String> shown, String sha256, String fileName) {
        if (fileName.contains("/") || fileName.startsWith(".")) {
            return;
        }
        blobs.find(sha256).ifPresent(bytes -> {
            var name = "attachments-" + sha256;
            to.show(name, fileName, bytes, null);
            shown.add(name);
        });
    }

    private void lists(StaticFolder to) {
        for (var language : Language.values()) {
            list(to, "index" + suffix(language), null, language);
            for (var column : SiteColumn.values()) {
                list(to, "column-" + column.key() + suffix(language), column, language);
            }
        }
        for (var kind : FeedKind.values()) {
            show(to, "feed-notices-" + kind.ending(), "page." + kind.ending(), pages.feed(null, kind));
            for (var column : SiteColumn.values()) {
                show(
                        to,
                        "feed-column-" + column.key() + "-" + kind.ending(),
                        "page." + kind.ending(),
                        pages.feed(column, kind));
            }
        }
        show(to, "sitemap", "page.xml", pages.sitemap());
        show(to, "robots", "page.txt", pages.robots());
    }

    private void list(StaticFolder to, String name, @Nullable SiteColumn column, Language language) {
        var choice = column == null ? Choice.all(Audience.PUBLIC) : Choice.in(Audience.PUBLIC, column);
        show(to, name, "page.html", pages.list(new ListAsked("/", choice, null), language));
    }

    private static void show(StaticFolder to, String name, String file, ReadyPage page) {
        to.show(name, file, page.plain(), page.gzip());
    }

    private static void styles(StaticFolder to) {
        for (var sheet : new String[] {"public.css", "paper.css"}) {
            try {
                var css = new ClassPathResource("META-INF/resources/ui/" + sheet)
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
                var page = ReadyPage.of(HttpStatus.OK, "text/css", css);
                to.show("ui-" + sheet, sheet, page.plain(), page.gzip());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }
}
