package org.fawen.sealing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Sequence;
import org.fawen.rendering.RedHeadDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Looks whether a sealed OFD package is still what was sealed: every part, every seal, and nothing beside them. */
public final class OfdSealCheck {

    private static final Pattern CONTENT =
            Pattern.compile(Pattern.quote(RedHeadDocument.IDENTIFIER) + "(sha256:[0-9a-f]{64})");

    private final byte[] ofd;
    private final OfdPackage document;

    private OfdSealCheck(byte[] ofd) throws IOException {
        this.ofd = ofd;
        this.document = OfdPackage.read(ofd);
    }

    public static SealVerdict of(byte[] ofd) {
        try {
            return new OfdSealCheck(ofd).verdict();
        } catch (SealBroken broken) {
            return broken.verdict();
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | GeneralSecurityException
                | ParseException
                | RuntimeException unreadable) {
            // Whoever damaged it decides what the library stumbles over.
            return new SealBroken("unreadable", String.valueOf(unreadable.getMessage())).verdict();
        }
    }

    private SealVerdict verdict()
            throws SealBroken, IOException, SAXException, ParserConfigurationException, GeneralSecurityException,
                    ParseException {
        var count = 0;
        while (document.has(OfdSigns.description(count))) {
            count++;
        }
        if (count == 0) {
            return new SealVerdict.Unsealed();
        }
        var seals = new ArrayList<FoundSeal>();
        Set<String> covered = Set.of();
        for (var number = 0; number < count; number++) {
            covered = covered(number);
            seals.add(seal(number));
        }
        nothingBeside(covered, count);
        return new SealVerdict.Whole(List.copyOf(seals), content());
    }

    /** The parts this signature covers, each of which has the hash that stands there. */
    private Set<String> covered(int number) throws IOException, SAXException, ParserConfigurationException, SealBroken {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        var references = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(document.part(OfdSigns.description(number))))
                .getElementsByTagNameNS("*", "Reference");
        var covered = new HashSet<String>();
        for (var i = 0; i < references.getLength(); i++) {
            var reference = (Element) references.item(i);
            var name = reference.getAttribute("FileRef").replaceFirst("^/", "");
            var value =
                    reference.getElementsByTagNameNS("*", "CheckValue").item(0).getTextContent();
            if (!document.has(name)
                    || !MessageDigest.isEqual(
                            OfdSealing.sm3(document.part(name)),
                            Base64.getDecoder().decode(value.strip()))) {
                throw new SealBroken("part", name);
            }
            covered.add(name);
        }
        return covered;
    }

    private FoundSeal seal(int number) throws SealBroken, IOException, GeneralSecurityException, ParseException {
        var value = ASN1Sequence.getInstance(document.part(OfdSigns.value(number)));
        var toBeSigned = ASN1Sequence.getInstance(value.getObjectAt(0));
        if (!MessageDigest.isEqual(
                ElectronicSeal.bits(toBeSigned.getObjectAt(3)),
                OfdSealing.sm3(document.part(OfdSigns.description(number))))) {
            throw new SealBroken("part", OfdSigns.description(number));
        }
        var signer = Crypto.certificate(ElectronicSeal.octets(value.getObjectAt(1)));
        if (!Crypto.isSignedBy(
                signer.getPublicKey(),
                SealAlgorithm.SM2_SM3,
                toBeSigned.getEncoded(ASN1Encoding.DER),
                ElectronicSeal.bits(value.getObjectAt(3)))) {
            throw new SealBroken("signature", OfdSigns.value(number));
        }
        var seal = new ElectronicSeal(ASN1Sequence.getInstance(toBeSigned.getObjectAt(1)));
        if (!Arrays.equals(document.part(OfdSigns.seal(number)), seal.encoded())) {
            throw new SealBroken("part", OfdSigns.seal(number));
        }
        var at = ElectronicSeal.time(toBeSigned.getObjectAt(2)).toInstant();
        seal.allows(signer, at);
        return new FoundSeal(signer, SealAlgorithm.SM2_SM3, at, null);
    }

    /** The last seal covers all parts but its own value and the list of seals; and the ZIP has nothing between them. */
    private void nothingBeside(Set<String> covered, int count) throws SealBroken, IOException {
        var own = Set.of(OfdSigns.LIST, OfdSigns.description(count - 1), OfdSigns.value(count - 1));
        for (var name : document.parts().keySet()) {
            if (!covered.contains(name) && !own.contains(name)) {
                throw new SealBroken("beside", name);
            }
        }
        var list = new OfdPackage();
        list.put(OfdSigns.LIST, OfdSigns.list(count));
        if (!Arrays.equals(document.part(OfdSigns.LIST), list.part(OfdSigns.LIST))) {
            throw new SealBroken("part", OfdSigns.LIST);
        }
        if (!Arrays.equals(document.bytes(), ofd)) {
            throw new SealBroken("package", "");
        }
    }

    private @Nullable String content() throws IOException {
        var found = CONTENT.matcher(document.text(OfdSigns.ENTRY));
        return found.find() ? found.group(1) : null;
    }
}
