package org.fawen.identity;

import static org.fawen.identity.OrganisationFile.words;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a register file into the tables. What is there under the same id is brought up to date. */
@Component
class OrganisationImport {

    private final JdbcClient database;

    OrganisationImport(JdbcClient database) {
        this.database = database;
    }

    /**
     * To be called in a transaction.
     *
     * @param passwordHash of every account the file brings; accounts that exist keep theirs
     * @param demo whether these accounts are for the demonstration only
     */
    void write(OrganisationFile file, String passwordHash, boolean demo) {
        file.units().forEach(this::write);
        var place = 0;
        for (var post : file.posts()) {
            write(post, ++place);
        }
        place = 0;
        for (var person : file.persons()) {
            write(person, ++place);
        }
        file.accounts().forEach(account -> write(account, passwordHash, demo));
        file.namedGroups().forEach(this::write);
        place = 0;
        for (var topic : file.countersignTopics()) {
            write(topic, ++place);
        }
    }

    private void write(OrganisationFile.UnitEntry unit) {
        database.sql("""
                        insert into unit (id, name, short_name, also_known_as, kind, parent, body, office,
                            may_issue, drafts_for, receives, place)
                        values (:id, :name, :shortName, :alsoKnownAs, :kind, :parent, :body, :office,
                            :mayIssue, :draftsFor, :receives, :place)
                        on conflict (id) do update
                        set (name, short_name, also_known_as, kind, parent, body, office,
                            may_issue, drafts_for, receives, place)
                            = row (excluded.name, excluded.short_name, excluded.also_known_as, excluded.kind,
                            excluded.parent, excluded.body, excluded.office,
                            excluded.may_issue, excluded.drafts_for, excluded.receives, excluded.place)
                        """)
                .param("id", unit.id())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("alsoKnownAs", words(unit.alsoKnownAs()))
                .param("kind", unit.kind())
                .param("parent", unit.parent())
                .param("body", unit.body() == null ? null : unit.body().name())
                .param("office", unit.office())
                .param("mayIssue", words(unit.mayIssue()))
                .param("draftsFor", words(unit.draftsFor()))
                .param("receives", unit.receives())
                .param("place", unit.order())
                .update();
    }

    private void write(OrganisationFile.PostEntry post, int place) {
        database.sql("""
                        insert into post (id, title, unit, also_in, grants, rank, deputy_of, in_charge, signs_for, place)
                        values (:id, :title, :unit, :alsoIn, :grants, :rank, :deputyOf, :inCharge, :signsFor, :place)
                        on conflict (id) do update
                        set (title, unit, also_in, grants, rank, deputy_of, in_charge, signs_for, place)
                            = row (excluded.title, excluded.unit, excluded.also_in, excluded.grants, excluded.rank,
                            excluded.deputy_of, excluded.in_charge, excluded.signs_for, excluded.place)
                        """)
                .param("id", post.id())
                .param("title", post.title())
                .param("unit", post.unit())
                .param("alsoIn", words(post.alsoIn()))
                .param("grants", words(post.grantsRoles()))
                .param("rank", post.rank())
                .param("deputyOf", post.deputyOf())
                .param("inCharge", words(post.inCharge()))
                .param("signsFor", words(post.signsFor()))
                .param("place", place)
                .update();
    }

    private void write(OrganisationFile.PersonEntry person, int place) {
        database.sql("""
                        insert into person (id, name, unit, place)
                        values (:id, :name, :unit, :place)
                        on conflict (id) do update
                        set (name, unit, place) = row (excluded.name, excluded.unit, excluded.place)
                        """)
                .param("id", person.id())
                .param("name", person.name())
                .param("unit", person.unit())
                .param("place", place)
                .update();
        var postPlace = 0;
        for (var post : person.posts()) {
            database.sql("""
                            insert into person_post (post, person, place)
                            values (:post, :person, :place)
                            on conflict (post) do update
                            set (person, place) = row (excluded.person, excluded.place)
                            """)
                    .param("post", post)
                    .param("person", person.id())
                    .param("place", ++postPlace)
                    .update();
        }
    }

    private void write(OrganisationFile.AccountEntry account, String passwordHash, boolean demo) {
        database.sql("""
                        insert into account (username, person, password_hash, roles, featured, enabled, demo)
                        values (:username, :person, :passwordHash, :roles, :featured, true, :demo)
                        on conflict (username) do update
                        set (person, roles, featured) = row (excluded.person, excluded.roles, excluded.featured)
                        """)
                .param("username", account.username())
                .param("person", account.person())
                .param("passwordHash", passwordHash)
                .param("roles", words(account.roles()))
                .param("featured", Boolean.TRUE.equals(account.featured()))
                .param("demo", demo)
                .update();
    }

    private void write(OrganisationFile.GroupEntry group) {
        database.sql("""
                        insert into named_group (name, members)
                        values (:name, :members)
                        on conflict (name) do update
                        set members = excluded.members
                        """)
                .param("name", group.name())
                .param("members", group.members())
                .update();
    }

    private void write(OrganisationFile.TopicEntry topic, int place) {
        database.sql("""
                        insert into countersign_topic (topic, unit, keywords, place)
                        values (:topic, :unit, :keywords, :place)
                        on conflict (topic) do update
                        set (unit, keywords, place) = row (excluded.unit, excluded.keywords, excluded.place)
                        """)
                .param("topic", topic.topic())
                .param("unit", topic.unit())
                .param("keywords", words(topic.keywords()))
                .param("place", place)
                .update();
    }
}
