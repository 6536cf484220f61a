package org.fawen.comments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Stage;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Comments and their answers in PostgreSQL. */
@Repository
class CommentRows {

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is new: the same command again changes nothing. */
    boolean add(Comment comment) {
        var anchor = comment.anchor();
        return jdbc.sql("""
                        insert into text_comment (id, notice_id, revision, step, stage, author, block, starts, quote,
                                                  before, after, words, replacement, at)
                        values (:id, :notice, :revision, :step, :stage, :author, :block, :starts, :quote,
                                :before, :after, :words, :replacement, :at)
                        on conflict (id) do nothing
                        """)
                        .param("id", comment.id())
                        .param("notice", comment.notice().value())
                        .param("revision", comment.revision())
                        .param("step", comment.step().key())
                        .param(
                                "stage",
                                comment.stage() == null ? null : comment.stage().name())
                        .param("author", comment.author().value())
                        .param("block", anchor == null ? null : anchor.block())
                        .param("starts", anchor == null ? null : anchor.start())
                        .param("quote", anchor == null ? null : anchor.quote())
                        .param("before", anchor == null ? null : anchor.before())
                        .param("after", anchor == null ? null : anchor.after())
                        .param("words", comment.words())
                        .param("replacement", comment.replacement())
                        .param("at", utc(comment.at()))
                        .update()
                == 1;
    }

    void add(NoticeId notice, Answer answer) {
        jdbc.sql("""
                        insert into text_comment_answer (id, notice_id, comment_id, kind, author, words, at)
                        values (:id, :notice, :comment, :kind, :author, :words, :at)
                        """)
                .param("id", answer.id())
                .param("notice", notice.value())
                .param("comment", answer.comment())
                .param("kind", answer.kind().name())
                .param("author", answer.author().value())
                .param("words", answer.words())
                .param("at", utc(answer.at()))
                .update();
    }

    void drop(UUID comment) {
        jdbc.sql("delete from text_comment where id = :id").param("id", comment).update();
    }

    List<Comment> commentsOn(NoticeId notice) {
        return jdbc.sql("select * from text_comment where notice_id = :notice order by at, id")
                .param("notice", notice.value())
                .query((row, index) -> comment(notice, row))
                .list();
    }

    List<Answer> answersOn(NoticeId notice) {
        return jdbc.sql("select * from text_comment_answer where notice_id = :notice order by at, id")
                .param("notice", notice.value())
                .query((row, index) -> new Answer(
                        row.getObject("id", UUID.class),
                        row.getObject("comment_id", UUID.class),
                        Answer.Kind.valueOf(row.getString("kind")),
                        new PersonId(row.getString("author")),
                        row.getString("words"),
                        at(row)))
                .list();
    }

    private static Comment comment(NoticeId notice, ResultSet row) throws SQLException {
        var stage = row.getString("stage");
        return new Comment(
                row.getObject("id", UUID.class),
                notice,
                row.getInt("revision"),
                Step.of(row.getString("step")),
                stage == null ? null : Stage.valueOf(stage),
                new PersonId(row.getString("author")),
                anchor(row),
                row.getString("words"),
                row.getString("replacement"),
                at(row));
    }

    private static @Nullable TextAnchor anchor(ResultSet row) throws SQLException {
        var block = row.getString("block");
        if (block == null) {
            return null;
        }
        var start = row.getInt("starts");
        var quote = row.getString("quote");
        return new TextAnchor(
                block, start, start + quote.length(), quote, row.getString("before"), row.getString("after"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
