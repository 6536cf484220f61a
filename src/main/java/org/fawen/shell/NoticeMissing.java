package org.fawen.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import org.fawen.notice.NoticeNotFound;

/** A notice was asked for that is not there. */
@PermitAll
class NoticeMissing extends Fault implements HasErrorParameter<NoticeNotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoticeNotFound> parameter) {
        return notFound();
    }
}
