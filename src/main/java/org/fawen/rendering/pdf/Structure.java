package org.fawen.rendering.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.fawen.rendering.layout.Element;

/** The structure tree, and its way back from the content of each page. */
final class Structure {

    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName COLSPAN = COSName.getPDFName("ColSpan");
    private static final COSName ROWSPAN = COSName.getPDFName("RowSpan");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Element top;
    private final Map<Element, PDStructureElement> elements = new IdentityHashMap<>();
    private final COSArray parents = new COSArray();
    private int nextKey;

    Structure(PDDocument document, Element top) {
        this.top = top;
        document.getDocumentCatalog().setStructureTreeRoot(root);
        build(top, root);
    }

    private void build(Element element, PDStructureNode parent) {
        var node = new PDStructureElement(element.role(), parent);
        if (element.alternative() != null) {
            node.setAlternateDescription(element.alternative());
        }
        if (element.role().equals("TH") || element.colspan() > 1 || element.rowspan() > 1) {
            node.getCOSObject().setItem(COSName.A, cell(element));
        }
        parent.appendKid(node);
        elements.put(element, node);
        element.children().forEach(child -> build(child, node));
    }

    private static COSDictionary cell(Element element) {
        var attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        if (element.role().equals("TH")) {
            attributes.setName(SCOPE, "Column");
        }
        if (element.colspan() > 1) {
            attributes.setInt(COLSPAN, element.colspan());
        }
        if (element.rowspan() > 1) {
            attributes.setInt(ROWSPAN, element.rowspan());
        }
        return attributes;
    }

    /** Refers from the element to a piece of the page's content; {@code marks} takes the way back. */
    void refer(Element element, PDPage page, COSArray marks) {
        var node = node(element);
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(marks.size());
        node.appendKid(reference);
        marks.add(node.getCOSObject());
    }

    PDStructureElement node(Element element) {
        var node = elements.get(element);
        if (node == null) {
            throw new IllegalStateException("An element outside the structure: " + element.role());
        }
        return node;
    }

    /** The first section: the document's own text. */
    PDStructureElement text() {
        return node(top.children().getFirst());
    }

    /** The key under which the page's content, or an annotation, finds its elements. */
    int nextKey() {
        return nextKey;
    }

    void add(org.apache.pdfbox.cos.COSBase parent) {
        parents.add(COSInteger.get(nextKey++));
        parents.add(parent);
    }

    void finish() {
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(nextKey);
    }
}
