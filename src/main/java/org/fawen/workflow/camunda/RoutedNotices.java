package org.fawen.workflow.camunda;

import java.util.HashMap;
import java.util.Map;
import org.fawen.notice.Notice;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
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

    private Map<NoticeId, Notice> known() {
        var known = bound();
        if (known == null) {
            known = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, known);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<NoticeId, Notice> bound() {
        return (Map<NoticeId, Notice>) TransactionSynchronizationManager.getResource(this);
    }
}
