package org.fawen.sealing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks at the files of seals once the server answers, so that what cannot be used is known before it is needed. */
@Component
class SealsAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(SealsAtStart.class);

    private final SealRegister register;

    SealsAtStart(SealRegister register) {
        this.register = register;
    }

    @EventListener(ApplicationReadyEvent.class)
    void check() {
        Thread.ofVirtual().name("seal-check").start(this::report);
    }

    private void report() {
        try {
            register.remarks().forEach(remark -> LOG.warn("印章：{}", remark));
        } catch (SealUnusable unusable) {
            LOG.error("印章不可用：{}", unusable.getMessage());
        }
    }
}
