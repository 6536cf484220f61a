package org.fawen.rendering.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds against PDF/A-2a and PDF/UA-1. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    public static List<String> failures(byte[] pdf) throws Exception {
        var failures = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                for (TestAssertion assertion : validator.validate(parser).getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        failures.add(flavour + " " + assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                                + assertion.getLocation().getContext());
                    }
                }
            }
        }
        return failures;
    }
}
