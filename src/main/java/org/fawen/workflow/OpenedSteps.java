package org.fawen.workflow;

import java.util.EnumSet;
import java.util.Set;
import org.fawen.notice.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The steps at which items were opened in the present transaction, so that an act learns where the way has led. */
@Component
public class OpenedSteps {

    /** Notes a step; called in the transaction in which the item is opened. */
    public void add(Step step) {
        var opened = bound();
        if (opened == null) {
            opened = EnumSet.noneOf(Step.class);
            TransactionSynchronizationManager.bindResource(this, opened);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(OpenedSteps.this);
                }
            });
        }
        opened.add(step);
    }

    /** What was noted in this transaction so far. */
    Set<Step> get() {
        var opened = bound();
        return opened == null ? Set.of() : Set.copyOf(opened);
    }

    @SuppressWarnings("unchecked")
    private @Nullable Set<Step> bound() {
        return (Set<Step>) TransactionSynchronizationManager.getResource(this);
    }
}
