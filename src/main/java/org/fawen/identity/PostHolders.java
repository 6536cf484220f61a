package org.fawen.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who holds which post; every post has exactly one holder, and what waits for the post waits for that person. */
@Service
public class PostHolders {

    private final JdbcClient database;
    private final Register register;

    PostHolders(JdbcClient database, Register register) {
        this.database = database;
        this.register = register;
    }

    /** The posts a person holds. */
    public List<PostId> of(PersonId person) {
        return register.current().person(person).map(Person::posts).orElse(List.of());
    }

    /** Gives posts to somebody else, in the caller's transaction. */
    public void move(Collection<PostId> posts, PersonId to) {
        database.sql("update person_post set person = :to where post = any (:posts)")
                .param("to", to.value())
                .param("posts", posts.stream().map(PostId::value).toArray(String[]::new))
                .update();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    register.refresh();
                }
            });
        } else {
            register.refresh();
        }
    }
}
