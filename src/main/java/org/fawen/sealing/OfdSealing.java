package org.fawen.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.fawen.rendering.SealPlace;

/** Seals an OFD package by GB/T 38540 with SM2 and SM3: every part is hashed, the list of hashes is sealed. */
public final class OfdSealing {

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private OfdSealing() {}

    /**
     * The sealed package.
     *
     * @param seals one for each place, in their order; each has a key for SM2
     */
    public static byte[] seal(byte[] ofd, List<SealPlace> places, List<OrganSeal> seals, Instant at) {
        try {
            var document = OfdPackage.read(ofd);
            if (!places.isEmpty()) {
                document.put(
                        OfdSigns.ENTRY,
                        document.text(OfdSigns.ENTRY)
                                .replace(
                                        "</ofd:DocBody>",
                                        "<ofd:Signatures>/%s</ofd:Signatures></ofd:DocBody>".formatted(OfdSigns.LIST)));
            }
            for (var number = 0; number < places.size(); number++) {
                seal(document, number, places.get(number), seals.get(number), at);
            }
            return document.bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (GeneralSecurityException failure) {
            throw new SealUnusable("The OFD package could not be sealed", failure);
        }
    }

    private static void seal(OfdPackage document, int number, SealPlace place, OrganSeal organ, Instant at)
            throws IOException, GeneralSecurityException {
        var sealer = organ.sealer(SealAlgorithm.SM2_SM3)
                .orElseThrow(() -> new SealUnusable("The seal of %s has no key for SM2".formatted(organ.organ())));
        var seal = ElectronicSeal.of(organ, sealer);
        document.put(OfdSigns.seal(number), seal.encoded());
        document.put(OfdSigns.description(number), description(document, number, place, at));
        var toBeSigned = new DERSequence(new ASN1Encodable[] {
            ElectronicSeal.VERSION,
            seal.structure(),
            new ASN1GeneralizedTime(Date.from(at)),
            new DERBitString(sm3(document.part(OfdSigns.description(number)))),
            new DERIA5String("/" + OfdSigns.description(number))
        });
        var value = new DERSequence(new ASN1Encodable[] {
            toBeSigned,
            new DEROctetString(sealer.certificates().getFirst().getEncoded()),
            GMObjectIdentifiers.sm2sign_with_sm3,
            new DERBitString(sealer.sign(toBeSigned.getEncoded(ASN1Encoding.DER)))
        });
        document.put(OfdSigns.value(number), value.getEncoded(ASN1Encoding.DER));
        document.put(OfdSigns.LIST, OfdSigns.list(number + 1));
    }

    private static String description(OfdPackage document, int number, SealPlace place, Instant at) throws IOException {
        var xml = new StringBuilder("<ofd:Signature" + OfdSigns.NAMESPACE
                + "><ofd:SignedInfo><ofd:Provider ProviderName=\"fawen\" Company=\"fawen\" Version=\"1\"/>"
                + "<ofd:SignatureMethod>1.2.156.10197.1.501</ofd:SignatureMethod><ofd:SignatureDateTime>"
                + TIME.format(at)
                + "</ofd:SignatureDateTime><ofd:References CheckMethod=\"1.2.156.10197.1.401\">");
        for (var part : document.parts().entrySet()) {
            if (!part.getKey().equals(OfdSigns.LIST)) {
                xml.append("<ofd:Reference FileRef=\"/%s\"><ofd:CheckValue>%s</ofd:CheckValue></ofd:Reference>"
                        .formatted(part.getKey(), Base64.getEncoder().encodeToString(sm3(part.getValue()))));
            }
        }
        return xml.append("</ofd:References><ofd:StampAnnot ID=\"%d\" Boundary=\"%s\" PageRef=\"%s\"/>"
                        .formatted(number + 1, boundary(place), pageId(document, place.page())))
                .append("<ofd:Seal><ofd:BaseLoc>/%s</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo>"
                        .formatted(OfdSigns.seal(number)))
                .append("<ofd:SignedValue>/%s</ofd:SignedValue></ofd:Signature>".formatted(OfdSigns.value(number)))
                .toString();
    }

    private static String boundary(SealPlace place) {
        return "%s %s %s %s".formatted(mm(place.x()), mm(place.y()), mm(place.size()), mm(place.size()));
    }

    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.3f", points * MM_PER_POINT);
    }

    private static String pageId(OfdPackage document, int page) throws IOException {
        var found = Pattern.compile("<ofd:Page ID=\"(\\d+)\" BaseLoc=\"Pages/Page_" + page + "/")
                .matcher(document.text("Doc_0/Document.xml"));
        if (!found.find()) {
            throw new IllegalArgumentException("The package has no page " + page);
        }
        return found.group(1);
    }

    static byte[] sm3(byte[] bytes) {
        return Crypto.digest(SealAlgorithm.SM2_SM3.digest(), bytes);
    }
}
