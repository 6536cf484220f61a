package org.fawen.sealing;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/**
 * Whether a detached CMS container signs these bytes. It is built anew from what is signed in it and must come out the
 * same, so that not one of its bytes may change either.
 */
final class CmsCheck {

    private final byte[] der;
    private final CMSSignedData signed;
    private final SignerInformation signer;
    private final X509CertificateHolder holder;

    private CmsCheck(byte[] der, byte[] content) throws SealBroken {
        try {
            this.der = der;
            signed = new CMSSignedData(new CMSProcessableByteArray(content), ContentInfo.getInstance(der));
            var signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                throw new SealBroken("container", signers.size() + " signers");
            }
            signer = signers.iterator().next();
            holder = signerCertificate();
        } catch (CMSException | RuntimeException malformed) {
            throw new SealBroken("container", String.valueOf(malformed.getMessage()));
        }
    }

    @SuppressWarnings("unchecked") // the library's collections are raw
    private X509CertificateHolder signerCertificate() throws SealBroken {
        var found = signed.getCertificates().getMatches(signer.getSID());
        if (found.isEmpty()) {
            throw new SealBroken("certificate", "");
        }
        return (X509CertificateHolder) found.iterator().next();
    }

    /** @param sealedAt what the signed dictionary says */
    static FoundSeal of(byte[] der, byte[] content, Instant sealedAt) throws SealBroken {
        var check = new CmsCheck(der, content);
        check.signature();
        check.certificateIsBound();
        check.nothingElseIsIn();
        try {
            var certificate = Crypto.certificate(check.holder.getEncoded());
            var found = new FoundSeal(
                    certificate, SealAlgorithm.of(certificate.getPublicKey()), sealedAt, check.stampedAt());
            check.wasInForce(certificate, found);
            return found;
        } catch (CertificateException | IOException malformed) {
            throw new SealBroken("certificate", String.valueOf(malformed.getMessage()));
        }
    }

    private void signature() throws SealBroken {
        try {
            var verifier = new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Crypto.PROVIDER)
                    .build(holder);
            if (!signer.verify(verifier)) {
                throw new SealBroken("signature", "");
            }
        } catch (CMSException | OperatorCreationException | CertificateException | RuntimeException wrong) {
            throw new SealBroken("signature", String.valueOf(wrong.getMessage()));
        }
    }

    private void certificateIsBound() throws SealBroken {
        try {
            var attribute = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
            var bound = SigningCertificateV2.getInstance(attribute.getAttributeValues()[0])
                    .getCerts()[0];
            var algorithm = bound.getHashAlgorithm().getAlgorithm().getId();
            if (!Arrays.equals(bound.getCertHashObject().getOctets(), Crypto.digest(algorithm, holder.getEncoded()))) {
                throw new SealBroken("certificate", "");
            }
        } catch (IOException | RuntimeException missing) {
            throw new SealBroken("certificate", String.valueOf(missing.getMessage()));
        }
    }

    private void nothingElseIsIn() throws SealBroken {
        try {
            var info = signer.toASN1Structure();
            var unsigned = info.getUnauthenticatedAttributes();
            if (unsigned != null && (unsigned.size() != 1 || token() == null)) {
                throw new SealBroken("container", "");
            }
            var protection = CMSAlgorithmProtection.getInstance(signer.getSignedAttributes()
                    .get(CMSAttributes.cmsAlgorithmProtect)
                    .getAttributeValues()[0]);
            var again = new SignerInfo(
                    new SignerIdentifier(new IssuerAndSerialNumber(holder.toASN1Structure())),
                    protection.getDigestAlgorithm(),
                    info.getAuthenticatedAttributes(),
                    protection.getSignatureAlgorithm(),
                    new DEROctetString(signer.getSignature()),
                    unsigned);
            var data = new SignedData(
                    new DERSet(protection.getDigestAlgorithm()),
                    new ContentInfo(CMSObjectIdentifiers.data, null),
                    certificates(),
                    null,
                    new DERSet(again));
            var built = new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
            if (!Arrays.equals(built, der)) {
                throw new SealBroken("container", "");
            }
        } catch (IOException | RuntimeException malformed) {
            throw new SealBroken("container", String.valueOf(malformed.getMessage()));
        }
    }

    /** The organ's own certificate and those of its chain, each issued by another of them or by itself. */
    @SuppressWarnings("unchecked") // the library's collections are raw
    private ASN1Set certificates() throws SealBroken {
        var holders = new ArrayList<>((java.util.Collection<X509CertificateHolder>)
                signed.getCertificates().getMatches(null));
        var encoded = new ASN1EncodableVector();
        for (var one : holders) {
            if (!one.equals(holder) && holders.stream().noneMatch(issuer -> issued(issuer, one))) {
                throw new SealBroken("certificate", one.getSubject().toString());
            }
            encoded.add(one.toASN1Structure());
        }
        return new DERSet(encoded);
    }

    private static boolean issued(X509CertificateHolder issuer, X509CertificateHolder certificate) {
        try {
            Crypto.certificate(certificate.getEncoded())
                    .verify(Crypto.certificate(issuer.getEncoded()).getPublicKey(), Crypto.PROVIDER);
            return true;
        } catch (IOException | java.security.GeneralSecurityException not) {
            return false;
        }
    }

    private @Nullable ASN1Encodable token() {
        var attributes = signer.getUnsignedAttributes();
        var stamp = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        return stamp == null ? null : stamp.getAttributeValues()[0];
    }

    /** The time of the time-stamp, which must be one over exactly this signature. */
    @SuppressWarnings("unchecked") // the library's collections are raw
    private @Nullable Instant stampedAt() throws SealBroken {
        var token = token();
        if (token == null) {
            return null;
        }
        try {
            var stamp = new TimeStampToken(ContentInfo.getInstance(token));
            var info = stamp.getTimeStampInfo();
            var found = (List<X509CertificateHolder>)
                    new ArrayList<X509CertificateHolder>(stamp.getCertificates().getMatches(stamp.getSID()));
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Crypto.PROVIDER)
                    .build(found.getFirst()));
            var expected = Crypto.digest(info.getMessageImprintAlgOID().getId(), signer.getSignature());
            if (!Arrays.equals(expected, info.getMessageImprintDigest())) {
                throw new SealBroken("time-stamp", "");
            }
            return info.getGenTime().toInstant();
        } catch (TSPException
                | IOException
                | OperatorCreationException
                | CertificateException
                | RuntimeException wrong) {
            throw new SealBroken("time-stamp", String.valueOf(wrong.getMessage()));
        }
    }

    private void wasInForce(X509Certificate certificate, FoundSeal seal) throws SealBroken {
        try {
            certificate.checkValidity(Date.from(seal.time()));
        } catch (CertificateException outside) {
            throw new SealBroken("certificate-time", seal.organ());
        }
    }
}
