package org.fawen.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fawen.notice.content.ContentHash;
import org.fawen.shell.Texts;

/** 与签发稿一致: what lies there is what was signed, with its 校验码. */
class AsSigned extends Div {

    AsSigned(ContentHash hash) {
        this("publication.as-signed", hash);
    }

    /** @param key of the words before the code */
    AsSigned(String key, ContentHash hash) {
        setId("as-signed");
        addClassName("fw-as-signed");
        var code = new Span(Texts.text("publication.check-code", hash.checkCode()));
        code.setTitle(hash.value());
        var same = new Span(Texts.text(key));
        same.addClassNames("fw-badge", "fw-badge-done");
        add(same, code);
    }
}
