package org.fawen.rendering.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.fawen.rendering.SealPlace;

/** Empty, tagged signature fields where the seals belong. */
final class SealFields {

    private SealFields() {}

    static void add(PDDocument document, List<SealPlace> places, Structure structure) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        var form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        form.setDefaultResources(new PDResources());
        for (var i = 0; i < places.size(); i++) {
            add(document, form, "seal" + (i + 1), places.get(i), structure);
        }
    }

    private static void add(PDDocument document, PDAcroForm form, String name, SealPlace place, Structure structure)
            throws IOException {
        var label = place.signer() == null ? "印章：" + place.organ() : "签名章：" + place.signer();
        var field = new PDSignatureField(form);
        field.setPartialName(name);
        field.setAlternateFieldName(label);
        form.getFields().add(field);
        var page = document.getPage(place.page());
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(
                (float) place.x(), Drawing.up(place.y() + place.size()), (float) place.size(), (float) place.size()));
        widget.setPage(page);
        widget.setPrinted(true);
        widget.getCOSObject().setInt(COSName.getPDFName("StructParent"), structure.nextKey());
        appearance(document, widget, (float) place.size());
        var annotations = new ArrayList<>(page.getAnnotations());
        annotations.add(widget);
        page.setAnnotations(annotations);

        var element = new PDStructureElement("Form", structure.text());
        element.setAlternateDescription(label);
        element.setPage(page);
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        element.appendKid(reference);
        structure.text().appendKid(element);
        structure.add(element.getCOSObject());
    }

    private static void appearance(PDDocument document, PDAnnotationWidget widget, float size) {
        var empty = new PDAppearanceStream(document);
        empty.setBBox(new PDRectangle(size, size));
        empty.setResources(new PDResources(new COSDictionary()));
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(empty);
        widget.setAppearance(appearance);
    }
}
