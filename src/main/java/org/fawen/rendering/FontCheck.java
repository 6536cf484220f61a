package org.fawen.rendering;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads the fonts once the server answers, so that a file that cannot be used is known before it is needed. */
@Component
class FontCheck {

    private static final Logger LOG = LoggerFactory.getLogger(FontCheck.class);

    private final Typesetting typesetting;

    FontCheck(Typesetting typesetting) {
        this.typesetting = typesetting;
    }

    @EventListener(ApplicationReadyEvent.class)
    void check() {
        Thread.ofVirtual().name("font-check").start(this::report);
    }

    private void report() {
        try {
            typesetting.fontRemarks().forEach(remark -> LOG.warn("字体：{}", remark));
        } catch (FontRefused refused) {
            LOG.error("字体不可用，无法排版：{}", refused.getMessage());
        }
    }
}
