package org.fawen.sealing;

/** Where the signatures of an OFD package lie (GB/T 33190, 18). */
final class OfdSigns {

    static final String ENTRY = "OFD.xml";
    static final String LIST = "Doc_0/Signs/Signatures.xml";
    static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private OfdSigns() {}

    /** @param number from 0 */
    static String folder(int number) {
        return "Doc_0/Signs/Sign_" + number + "/";
    }

    static String description(int number) {
        return folder(number) + "Signature.xml";
    }

    static String value(int number) {
        return folder(number) + "SignedValue.dat";
    }

    static String seal(int number) {
        return folder(number) + "Seal.esl";
    }

    /** The list of so many signatures. */
    static String list(int count) {
        var list = new StringBuilder("<ofd:Signatures%s><ofd:MaxSignId>%d</ofd:MaxSignId>".formatted(NAMESPACE, count));
        for (var number = 0; number < count; number++) {
            list.append("<ofd:Signature ID=\"%d\" Type=\"Seal\" BaseLoc=\"/%s\"/>"
                    .formatted(number + 1, description(number)));
        }
        return list.append("</ofd:Signatures>").toString();
    }
}
