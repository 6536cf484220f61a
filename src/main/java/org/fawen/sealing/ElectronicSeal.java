package org.fawen.sealing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;

/** The electronic seal of GB/T 38540-2020 (version 4): header, number, who may seal with it until when, picture. */
record ElectronicSeal(ASN1Sequence structure) {

    static final ASN1Integer VERSION = new ASN1Integer(4);

    private static final int MILLIMETRES = 42;
    private static final int PIXELS = 500;
    /** Index of the parts of a seal's properties. */
    private static final int SIGNERS = 3;

    private static final int FROM = 5;
    private static final int TO = 6;

    /** Made and signed by the organ's own key, which its certificate allows to be used. */
    static ElectronicSeal of(OrganSeal seal, Sealer sealer) throws IOException, GeneralSecurityException {
        var certificate = sealer.certificates().getFirst();
        var from = new ASN1GeneralizedTime(certificate.getNotBefore());
        var properties = new DERSequence(new ASN1Encodable[] {
            new ASN1Integer(1),
            new DERUTF8String(seal.organ()),
            new ASN1Integer(1),
            new DERSequence(new DEROctetString(certificate.getEncoded())),
            from,
            from,
            new ASN1GeneralizedTime(certificate.getNotAfter())
        });
        var picture = new DERSequence(new ASN1Encodable[] {
            new DERIA5String("PNG"),
            new DEROctetString(seal.picture().png(PIXELS)),
            new ASN1Integer(MILLIMETRES),
            new ASN1Integer(MILLIMETRES)
        });
        var header = new DERSequence(new ASN1Encodable[] {new DERIA5String("ES"), VERSION, new DERIA5String("FAWEN")});
        var number = new DERIA5String(certificate.getSerialNumber().toString(16));
        var info = new DERSequence(new ASN1Encodable[] {header, number, properties, picture});
        return new ElectronicSeal(new DERSequence(new ASN1Encodable[] {
            info,
            new DEROctetString(certificate.getEncoded()),
            GMObjectIdentifiers.sm2sign_with_sm3,
            new DERBitString(sealer.sign(info.getEncoded(ASN1Encoding.DER)))
        }));
    }

    byte[] encoded() throws IOException {
        return structure.getEncoded(ASN1Encoding.DER);
    }

    /** @throws SealBroken when its maker did not sign it, it was not in force, or this signer may not use it */
    void allows(X509Certificate signer, Instant at)
            throws SealBroken, IOException, GeneralSecurityException, ParseException {
        var info = structure.getObjectAt(0).toASN1Primitive().getEncoded(ASN1Encoding.DER);
        var maker = Crypto.certificate(octets(structure.getObjectAt(1)));
        if (!Crypto.isSignedBy(maker.getPublicKey(), SealAlgorithm.SM2_SM3, info, bits(structure.getObjectAt(3)))) {
            throw new SealBroken("seal", "");
        }
        var properties = ASN1Sequence.getInstance(
                ASN1Sequence.getInstance(structure.getObjectAt(0)).getObjectAt(2));
        var day = Date.from(at);
        if (day.before(time(properties.getObjectAt(FROM))) || day.after(time(properties.getObjectAt(TO)))) {
            throw new SealBroken(
                    "certificate-time",
                    ASN1UTF8String.getInstance(properties.getObjectAt(1)).getString());
        }
        for (var permitted : ASN1Sequence.getInstance(properties.getObjectAt(SIGNERS))) {
            if (Arrays.equals(octets(permitted), signer.getEncoded())) {
                return;
            }
        }
        throw new SealBroken("signer", signer.getSubjectX500Principal().getName());
    }

    static byte[] bits(ASN1Encodable bits) {
        return ASN1BitString.getInstance(bits).getBytes();
    }

    static byte[] octets(ASN1Encodable octets) {
        return ASN1OctetString.getInstance(octets).getOctets();
    }

    static Date time(ASN1Encodable time) throws ParseException {
        return ASN1GeneralizedTime.getInstance(time).getDate();
    }
}
