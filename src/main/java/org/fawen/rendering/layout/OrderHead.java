package org.fawen.rendering.layout;

import org.fawen.rendering.OfficialDocument;
import org.fawen.rendering.OrderForm;
import org.fawen.rendering.Remark;

/** Head of an order (GB/T 9704-2012 10.2): the organ 20 mm below the type area's edge, 令号 two rows below, no line. */
final class OrderHead {

    private static final double ORGAN_TOP = 20 * TypeArea.MM;

    private final Canvas canvas;
    private final Composer composer;
    private final OfficialDocument document;
    private final Element section;

    OrderHead(Canvas canvas, Composer composer, OfficialDocument document, Element section) {
        this.canvas = canvas;
        this.composer = composer;
        this.document = document;
        this.section = section;
    }

    /** Returns the foot of the number. */
    double draw() {
        var general = new Heads(canvas, composer, document, section);
        general.urgency(TypeArea.TOP);
        var content = document.content();
        var titled = OrderForm.isTitledByHead(content);
        var top = TypeArea.TOP + ORGAN_TOP;
        if (titled) {
            canvas.bookmark(1, content.title(), top);
            if (!document.registration().titleLines().isEmpty()) {
                composer.remark(
                        Remark.Kind.TITLE_LINES,
                        String.join("／", document.registration().titleLines()));
            }
        }
        var foot = new Masthead(canvas, composer, section, titled ? "H1" : "P")
                .organs(general.organs(), OrderForm.word(content), top);
        var number = foot + 2 * TypeArea.PITCH;
        canvas.centred(general.numberLine(), number, TypeArea.BODY, section.add("P"));
        return number + TypeArea.BODY;
    }
}
