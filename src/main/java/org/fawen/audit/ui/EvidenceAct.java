package org.fawen.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.fawen.audit.Evidence;
import org.fawen.identity.CurrentPerson;
import org.fawen.identity.PersonId;
import org.fawen.notice.NoticeId;
import org.fawen.shell.ActBar;
import org.fawen.shell.Dossier;
import org.fawen.shell.DossierActs;
import org.fawen.shell.Texts;
import org.springframework.stereotype.Component;

/** 导出证据包 on the dossier. */
@Component
class EvidenceAct implements DossierActs {

    private final Evidence evidence;
    private final CurrentPerson current;

    EvidenceAct(Evidence evidence, CurrentPerson current) {
        this.evidence = evidence;
        this.current = current;
    }

    @Override
    public void offer(Dossier shown, ActBar acts, Refused again) {
        var person = current.get();
        if (evidence.mayExport(person, shown.notice())) {
            var anchor = new Anchor(zip(person, shown.notice().id()), Texts.text("audit.evidence.export"));
            anchor.setId("evidence");
            anchor.getElement().setAttribute("download", true);
            anchor.setTitle(Texts.text("audit.evidence.export.help"));
            acts.between(anchor);
        }
    }

    private DownloadHandler zip(PersonId person, NoticeId notice) {
        return DownloadHandler.fromInputStream(event -> evidence.export(person, notice)
                .map(bytes -> new DownloadResponse(
                        new ByteArrayInputStream(bytes),
                        "evidence-%s.zip".formatted(notice),
                        "application/zip",
                        bytes.length))
                .orElseGet(() -> DownloadResponse.error(404)));
    }
}
