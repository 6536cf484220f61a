package org.fawen.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The BPMN diagrams with the present step marked, also inside called processes. Decoration beside the timeline. */
public class ProcessPicture extends Div {

    public ProcessPicture(List<ProcessSheet> sheets) {
        addClassName("fw-pictures");
        add(new Paragraph(Texts.text(sheets.isEmpty() ? "shell.step.picture.none" : "shell.step.picture.hint")));
        sheets.forEach(sheet -> add(new H2(sheet.name()), new Drawing(sheet)));
    }

    /** One diagram; the viewer is loaded when the first one is shown. */
    @Tag("fawen-process-picture")
    @JsModule("context://ui/process-picture.js")
    static class Drawing extends Component implements HasSize {

        Drawing(ProcessSheet sheet) {
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-label", sheet.name());
            getElement().setProperty("bpmn", sheet.bpmn());
            getElement().setPropertyList("active", List.copyOf(sheet.active()));
        }
    }
}
