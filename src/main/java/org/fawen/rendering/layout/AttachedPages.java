package org.fawen.rendering.layout;

import java.util.List;
import org.fawen.rendering.AttachedFile;
import org.fawen.rendering.Remark;
import org.fawen.rendering.fonts.FontRole;

/** Attachments 随文印发 (GB/T 9704-2012 7.3.7): each begins a face of its own, before the 版记. */
final class AttachedPages {

    private static final double A4_TOLERANCE = 12;

    private final Canvas canvas;
    private final Composer composer;
    private final Element root;

    AttachedPages(Canvas canvas, Composer composer, Element root) {
        this.canvas = canvas;
        this.composer = composer;
        this.root = root;
    }

    void draw(List<AttachedFile> attachments) {
        for (var i = 0; i < attachments.size(); i++) {
            var file = attachments.get(i);
            var label = attachments.size() > 1 ? "附件" + (i + 1) : "附件";
            if (file.isPrinted()) {
                var section = root.add("Sect");
                if (file.pages().isEmpty()) {
                    composer.remark(Remark.Kind.NOT_TYPESET, label + " " + file.title());
                    blank(file, label, section);
                } else {
                    pages(file, label, section);
                }
            }
        }
    }

    private void pages(AttachedFile file, String label, Element section) {
        for (var number = 0; number < file.pages().size(); number++) {
            canvas.newPage();
            if (number == 0) {
                canvas.bookmark(2, label + "　" + file.title(), 0);
            }
            var words = "%s %s，第%d页，共%d页"
                    .formatted(label, file.title(), number + 1, file.pages().size());
            place(file.pages().get(number), new AttachedPage(file, number), section.addFigure(words));
            canvas.moveTo(TypeArea.HEIGHT);
        }
    }

    /** A page of our size is taken as it is; any other is fitted into the type area, a wide one turned. */
    private void place(AttachedFile.Size size, AttachedPage page, Element figure) {
        if (Math.abs(size.width() - TypeArea.PAGE_WIDTH) < A4_TOLERANCE
                && Math.abs(size.height() - TypeArea.PAGE_HEIGHT) < A4_TOLERANCE) {
            canvas.inset(0, 0, TypeArea.PAGE_WIDTH, TypeArea.PAGE_HEIGHT, page, figure);
            return;
        }
        var wide = size.isLandscape() ? size.height() : size.width();
        var high = size.isLandscape() ? size.width() : size.height();
        var scale = Math.min(1, Math.min(TypeArea.WIDTH / wide, TypeArea.HEIGHT / high));
        var width = wide * scale;
        canvas.inset(TypeArea.LEFT + (TypeArea.WIDTH - width) / 2, TypeArea.TOP, width, high * scale, page, figure);
    }

    private void blank(AttachedFile file, String label, Element section) {
        var words = file.isThere() ? Missing.ATTACHMENT_APART : Missing.ATTACHMENT;
        canvas.newPage();
        canvas.bookmark(2, label + "　" + file.title(), TypeArea.TOP);
        canvas.text(
                composer.single(List.of(new Span(FontRole.HEI, label)), TypeArea.BODY, TypeArea.CELL),
                TypeArea.LEFT,
                TypeArea.TOP,
                TypeArea.BODY,
                section.add("P"));
        var title = new Title(canvas, composer);
        title.draw(
                title.lines(file.title(), List.of(), List.of()), TypeArea.TOP + 2 * TypeArea.PITCH, section.add("H2"));
        canvas.text(
                composer.single(List.of(new Span(FontRole.FANGSONG, words, Ink.GREY)), TypeArea.BODY, TypeArea.CELL),
                TypeArea.LEFT + 2 * TypeArea.CELL,
                TypeArea.TOP + canvas.cursor(),
                TypeArea.BODY,
                section.add("P"));
        canvas.moveTo(canvas.cursor() + TypeArea.PITCH);
    }
}
