package org.fawen.sealing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.cert.CertificateEncodingException;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/** The detached CMS container of a PAdES signature (ETSI EN 319 142-1): baseline B, with a time-stamp baseline T. */
final class CmsSignature {

    private CmsSignature() {}

    static byte[] over(byte[] content, Sealer sealer, @Nullable TimeStamps stamps) throws IOException {
        try {
            var builder = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                    .setProvider(Crypto.PROVIDER)
                    .build());
            builder.setSignedAttributeGenerator(new WithoutSigningTime(signedAttributes(sealer)));
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    builder.build(new Signing(sealer), sealer.certificates().getFirst()));
            generator.addCertificates(new JcaCertStore(sealer.certificates()));
            var signed = generator.generate(new CMSProcessableByteArray(content), false);
            return (stamps == null ? signed : stamped(signed, stamps)).getEncoded("DER");
        } catch (CMSException | OperatorCreationException | CertificateEncodingException failure) {
            throw new SealUnusable("The document could not be signed", failure);
        }
    }

    /** Binds the certificate into what is signed, so that no other can be put in its place. */
    private static AttributeTable signedAttributes(Sealer sealer) throws CertificateEncodingException {
        var algorithm = sealer.algorithm();
        var hash = Crypto.digest(
                algorithm.digest(), sealer.certificates().getFirst().getEncoded());
        var id = new ESSCertIDv2(new AlgorithmIdentifier(new ASN1ObjectIdentifier(algorithm.digestIdentifier())), hash);
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {id}))));
        return new AttributeTable(attributes);
    }

    private static CMSSignedData stamped(CMSSignedData signed, TimeStamps stamps) throws IOException {
        var signer = signed.getSignerInfos().getSigners().iterator().next();
        var token = ASN1Primitive.fromByteArray(stamps.stamp(signer.getSignature()));
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token)));
        return CMSSignedData.replaceSigners(
                signed,
                new SignerInformationStore(
                        List.of(SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes)))));
    }

    /** PAdES forbids the signing-time attribute: the time stands in the signature dictionary. */
    private static final class WithoutSigningTime extends DefaultSignedAttributeTableGenerator {

        WithoutSigningTime(AttributeTable table) {
            super(table);
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"}) // as the library has it
        protected Hashtable createStandardAttributeTable(Map parameters) {
            var table = super.createStandardAttributeTable(parameters);
            table.remove(CMSAttributes.signingTime);
            return table;
        }
    }

    /** The seal's key as the library wants it. */
    private static final class Signing implements ContentSigner {

        private final Sealer sealer;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Signing(Sealer sealer) {
            this.sealer = sealer;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return sealer.algorithm().identifier();
        }

        @Override
        public OutputStream getOutputStream() {
            return bytes;
        }

        @Override
        public byte[] getSignature() {
            return sealer.sign(bytes.toByteArray());
        }
    }
}
