package org.fawen.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fawen.notice.Notice;
import org.fawen.notice.Refusal;
import org.fawen.rendering.RedHeadDocument;
import org.fawen.rendering.SealPlace;
import org.fawen.sealing.OfdSealing;
import org.fawen.sealing.OrganSeal;
import org.fawen.sealing.PdfSealing;
import org.fawen.sealing.SealAlgorithm;
import org.fawen.sealing.SealCheck;
import org.fawen.sealing.SealRegister;
import org.fawen.sealing.SealVerdict;
import org.springframework.stereotype.Component;

/** The sealed PDF and OFD of a document, looked at again before anybody gets them. */
@Component
class ElectronicFiles {

    static final String PDF = "application/pdf";
    static final String OFD = "application/ofd";

    private final SealRegister register;

    ElectronicFiles(SealRegister register) {
        this.register = register;
    }

    /**
     * What was sealed.
     *
     * @param master the document before it was sealed
     */
    record Sealed(List<String> organs, byte[] master, int copies, List<NamedBytes> files) {

        Sealed {
            organs = List.copyOf(organs);
            files = List.copyOf(files);
        }
    }

    /** A file to be kept. */
    record NamedBytes(String name, String mediaType, byte[] bytes) {}

    Sealed of(Notice notice, RedHeadDocument document, Instant now) {
        var places = document.sealPlaces();
        var seals = places.stream().map(this::sealFor).toList();
        var content = notice.hash().value();
        var master = document.pdfToSeal();
        var files = new ArrayList<NamedBytes>();
        files.add(new NamedBytes(
                FileNames.of(notice.title(), "pdf"),
                PDF,
                verified(
                        PdfSealing.seal(
                                master,
                                places,
                                seals,
                                content,
                                now,
                                register.timeStamps().orElse(null)),
                        places,
                        content)));
        if (seals.stream().allMatch(seal -> seal.sealer(SealAlgorithm.SM2_SM3).isPresent())) {
            files.add(new NamedBytes(
                    FileNames.of(notice.title(), "ofd"),
                    OFD,
                    verified(OfdSealing.seal(document.ofd(), places, seals, now), places, content)));
        }
        return new Sealed(places.stream().map(SealPlace::organ).toList(), master, 0, files);
    }

    private OrganSeal sealFor(SealPlace place) {
        return register.at(place)
                .orElseThrow(() -> new Refusal("publication.refused.no-electronic-seal", place.organ()));
    }

    private static byte[] verified(byte[] file, List<SealPlace> places, String content) {
        if (SealCheck.of(file) instanceof SealVerdict.Whole whole
                && whole.seals().size() == places.size()
                && content.equals(whole.content())) {
            return file;
        }
        throw new IllegalStateException("A file was sealed, and does not hold: " + SealCheck.of(file));
    }
}
