package org.fawen.workflow.camunda;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fawen.identity.PersonId;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.notice.Participation.Decided;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The notice a process is about, read once for all timers, decisions and tasks that one act sets off. */
@Component
class RoutedNotices {

    private final Notices notices;

    RoutedNotices(Notices notices) {
        this.notices = notices;
    }

    /** @param businessKey the notice's id */
    Notice get(String businessKey) {
        var id = NoticeId.of(businessKey);
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? known().computeIfAbsent(id, notices::get)
                : notices.get(id);
    }

    /** Before an act reaches the engine: this is the notice as it is now, and need not be read again. */
    void know(Notice notice) {
        forget();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().put(notice.id(), notice);
        }
    }

    /** Before an act reaches the engine that does not bring the notice: what was read earlier may have changed. */
    void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    /** Who decided what on it, when the act has told; nothing when it must be asked for. */
    Optional<Map<PersonId, Set<Decided>>> decisionsOn(NoticeId notice) {
        var known = bound();
        return known == null
                ? Optional.empty()
                : Optional.ofNullable(known.decisions().get(notice));
    }

    /** Besides {@link #know(Notice)}: everything decided on the notice, the present act included. */
    void know(Notice notice, Map<PersonId, Set<Decided>> decisions) {
        know(notice);
        var known = bound();
        if (known != null) {
            known.decisions().put(notice.id(), decisions);
        }
    }

    private Map<NoticeId, Notice> known() {
        var known = bound();
        if (known == null) {
            known = new Known(new HashMap<>(), new HashMap<>());
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        }
        return known.notices();
    }

    private @Nullable Known bound() {
        return (Known) TransactionSynchronizationManager.getResource(this);
    }

    private record Known(Map<NoticeId, Notice> notices, Map<NoticeId, Map<PersonId, Set<Decided>>> decisions) {}
}
