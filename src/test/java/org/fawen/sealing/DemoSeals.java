package org.fawen.sealing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fawen.notice.content.ContentHash;
import org.fawen.rendering.RedHeadDocument;
import org.fawen.rendering.Samples;
import org.fawen.rendering.SealPlace;
import org.fawen.rendering.Typesetting;

/** Sealed sample documents; keys are made once for all tests. */
public final class DemoSeals {

    static final Instant AT = Instant.parse("2026-11-03T08:00:00Z");
    static final Typesetting TYPESETTING = Typesetting.with(Path.of("fonts"));

    private static final Map<String, List<Sealer>> KEYS = new ConcurrentHashMap<>();

    private DemoSeals() {}

    static OrganSeal of(String organ) {
        var keys = KEYS.computeIfAbsent(organ, DemoSeals::keys);
        return new OrganSeal(organ, TYPESETTING.seal(organ, "演示"), keys);
    }

    static Sealer key(SealAlgorithm algorithm, String organ, Instant from) {
        var key = DemoKey.make(algorithm, organ, from);
        return new KeySealer(key.secret(), List.of(key.certificate()));
    }

    private static List<Sealer> keys(String organ) {
        return List.of(
                key(SealAlgorithm.RSA_SHA256, organ, AT.minusSeconds(60)),
                key(SealAlgorithm.SM2_SM3, organ, AT.minusSeconds(60)));
    }

    static List<OrganSeal> of(RedHeadDocument document) {
        return document.sealPlaces().stream().map(DemoSeals::at).toList();
    }

    private static OrganSeal at(SealPlace place) {
        var signer = place.signer();
        var seal = of(place.organ());
        return signer == null ? seal : seal.showing(TYPESETTING.stamp(signer));
    }

    public static String content(String sample) {
        return ContentHash.of(Samples.of(sample).content()).value();
    }

    public static byte[] pdf(String sample) {
        var document = TYPESETTING.typeset(Samples.of(sample));
        return PdfSealing.seal(document.pdfToSeal(), document.sealPlaces(), of(document), content(sample), AT, null);
    }

    public static byte[] ofd(String sample) {
        var document = TYPESETTING.typeset(Samples.of(sample));
        return OfdSealing.seal(document.ofd(), document.sealPlaces(), of(document), AT);
    }

    /** The certificates of the organs that seal this sample. */
    public static String certificates(String sample) {
        return PemCertificates.of(of(TYPESETTING.typeset(Samples.of(sample))).stream()
                .flatMap(seal -> seal.sealers().stream())
                .map(sealer -> sealer.certificates().getFirst())
                .toList());
    }
}
