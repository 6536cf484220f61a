package org.fawen.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fawen.identity.CandidateGroup;
import org.fawen.identity.Organisation;
import org.fawen.identity.Organisations;
import org.fawen.identity.PersonId;
import org.fawen.identity.Role;
import org.fawen.identity.UnitId;
import org.fawen.notice.DocumentNumber;
import org.fawen.notice.NoticeAccess;
import org.fawen.notice.NoticeAction;
import org.fawen.notice.NoticeId;
import org.fawen.notice.NoticeStatus;
import org.fawen.notice.Notices;
import org.fawen.notice.content.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds notices among those a person may see. The statement leaves out what is not the person's; {@link NoticeAccess}
 * has the last word on every line.
 */
@Service
public class Search {

    /** Lines of an answer. */
    public static final int PAGE = 50;

    private static final int AROUND = 40;
    private static final Pattern NUMBER =
            Pattern.compile("(?<code>.+?)[〔\\[(（](?<year>\\d{4})[〕\\])）](?:(?<serial>\\d{1,6})号?)?");

    private final JdbcClient jdbc;
    private final Notices notices;
    private final NoticeAccess access;
    private final Organisations organisations;

    Search(JdbcClient jdbc, Notices notices, NoticeAccess access, Organisations organisations) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.access = access;
        this.organisations = organisations;
    }

    /** The newest notices that answer the question, at most {@link #PAGE}; none for an empty question. */
    @Transactional(readOnly = true)
    public List<SearchHit> find(PersonId person, SearchQuestion question) {
        if (question.isEmpty()) {
            return List.of();
        }
        var organisation = organisations.current();
        var roles = organisation.rolesOf(person);
        var number = NUMBER.matcher(question.words());
        var byNumber = number.matches();
        var asked = SearchWords.asked(question.words());
        if (!question.words().isEmpty() && !byNumber && asked.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("""
                        with mine as (
                            select notice.*, publication.for_public, known.text,
                                   (select delivery.id
                                      from delivery
                                     where delivery.notice_id = notice.id
                                       and ((delivery.kind = 'UNIT' and delivery.recipient = any (:units))
                                            or (delivery.kind = 'PERSON' and delivery.recipient = :person)
                                            or delivery.handler = :person)
                                     order by delivery.revision desc
                                     limit 1) as delivery
                              from notice
                              left join search_text known on known.notice_id = notice.id
                              left join publication on publication.notice_id = notice.id
                                                   and publication.published_at is not null
                             where (:words
                                    or (not :byNumber and known.tokens @@ cast(:tokens as tsquery))
                                    or (not :byNumber and notice.drafter = :person and notice.title ilike :pattern)
                                    or (:byNumber and notice.number_code = :code and notice.number_year = :year
                                        and (:serial = 0 or notice.number_serial = :serial)))
                               and (:drafter = '' or notice.drafter = any (:drafters))
                               and (:signer = '' or exists (select 1
                                                              from signature
                                                             where signature.notice_id = notice.id
                                                               and signature.signer = any (:signers)))
                               and (:inYear = 0
                                    or coalesce(notice.number_year, extract(year from notice.created_at)) = :inYear)
                               and (:status = '' or notice.status = :status))
                        select *
                          from mine
                         where drafter = :person
                            or :auditor
                            or (:supervisor and status <> 'DRAFT')
                            or delivery is not null
                            or (for_public and status in ('PUBLISHED', 'ARCHIVED')
                                and validity not in ('WITHDRAWN'))
                            or exists (select 1
                                         from work_item item
                                        where item.notice_id = mine.id
                                          and (item.closed_by = :person
                                               or (item.closed_at is null
                                                   and (item.assignee = :person
                                                        or (item.candidates && cast(:groups as text[])
                                                            and not :person = any (item.excluded))))))
                         order by coalesce(published_at, created_at) desc, id
                         limit :most
                        """)
                .param("words", question.words().isEmpty())
                .param("byNumber", byNumber)
                .param("tokens", query(asked))
                .param("pattern", "%" + question.words().replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("code", byNumber ? number.group("code") : "")
                .param("year", byNumber ? Integer.parseInt(number.group("year")) : 0)
                .param(
                        "serial",
                        byNumber && number.group("serial") != null ? Integer.parseInt(number.group("serial")) : 0)
                .param("drafter", question.drafter())
                .param("drafters", named(organisation, question.drafter()))
                .param("signer", question.signer())
                .param("signers", named(organisation, question.signer()))
                .param("inYear", question.year() == null ? 0 : question.year())
                .param(
                        "status",
                        question.status() == null ? "" : question.status().name())
                .param("person", person.value())
                .param("auditor", roles.contains(Role.AUDITOR))
                .param("supervisor", roles.contains(Role.SUPERVISOR))
                .param("units", receivingUnits(person, organisation))
                .param(
                        "groups",
                        organisation.groupsOf(person).stream()
                                .map(CandidateGroup::toString)
                                .toArray(String[]::new))
                .param("most", PAGE)
                .query((row, index) -> found(row, person, question))
                .list()
                .stream()
                .filter(hit -> hit.onThePublicSite() || mayOpen(person, hit))
                .toList();
    }

    private boolean mayOpen(PersonId person, SearchHit hit) {
        var action = hit.delivery() == null ? NoticeAction.READ : NoticeAction.RECEIVE;
        return access.may(person, notices.get(hit.notice()), action);
    }

    private SearchHit found(ResultSet row, PersonId person, SearchQuestion question) throws SQLException {
        var id = new NoticeId(row.getObject("id", UUID.class));
        var reads = access.may(person, notices.get(id), NoticeAction.READ);
        var delivery = reads ? null : row.getObject("delivery", UUID.class);
        var code = row.getString("number_code");
        var organisation = organisations.current();
        var unit = row.getString("drafting_unit");
        var text = row.getString("text");
        return new SearchHit(
                id,
                row.getString("title"),
                code == null ? null : new DocumentNumber(code, row.getInt("number_year"), row.getInt("number_serial")),
                NoticeStatus.valueOf(row.getString("status")),
                Urgency.valueOf(row.getString("urgency")),
                organisation.nameOf(new PersonId(row.getString("drafter"))),
                organisation.unit(new UnitId(unit)).map(one -> one.shortName()).orElse(unit),
                text == null ? "" : passage(text, question.words()),
                delivery,
                !reads && delivery == null && row.getBoolean("for_public"));
    }

    /** Some words before and behind the first place below the title. */
    static String passage(String text, String words) {
        var body = text.substring(Math.max(0, text.indexOf('\n') + 1));
        var low = body.toLowerCase(Locale.ROOT);
        var place = SearchWords.pieces(words).stream()
                .mapToInt(low::indexOf)
                .filter(found -> found >= 0)
                .findFirst();
        if (place.isEmpty()) {
            return "";
        }
        var from =
                body.offsetByCodePoints(place.getAsInt(), -Math.min(AROUND, body.codePointCount(0, place.getAsInt())));
        var left = body.codePointCount(place.getAsInt(), body.length());
        var to = body.offsetByCodePoints(place.getAsInt(), Math.min(2 * AROUND, left));
        return (from > 0 ? "…" : "") + body.substring(from, to).replace('\n', ' ') + (to < body.length() ? "…" : "");
    }

    private static String query(List<String> asked) {
        return asked.stream().map(token -> "'" + token.replace("'", "''") + "'").collect(Collectors.joining(" & "));
    }

    private static String[] named(Organisation organisation, String name) {
        return organisation.persons().stream()
                .filter(person -> person.name().contains(name))
                .map(person -> person.id().value())
                .toArray(String[]::new);
    }

    private static String[] receivingUnits(PersonId person, Organisation organisation) {
        return organisation.unitsOf(person).stream()
                .filter(unit -> organisation.holds(person, Role.UNIT_CLERK, unit))
                .map(UnitId::value)
                .toArray(String[]::new);
    }
}
