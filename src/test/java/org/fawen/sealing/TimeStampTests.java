package org.fawen.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.fawen.rendering.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seals with the time of an authority (RFC 3161), which here answers in this process. */
class TimeStampTests {

    private static final Instant STAMPED = Instant.parse("2026-11-03T08:00:02Z");

    private HttpServer server;
    private TimeStampResponseGenerator authority;
    private volatile boolean answersForSomethingElse;

    @BeforeEach
    void startTheAuthority() throws Exception {
        authority = authority();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tsa", exchange -> {
            try (exchange) {
                var request = new TimeStampRequest(exchange.getRequestBody().readAllBytes());
                var asked = answersForSomethingElse
                        ? new org.bouncycastle.tsp.TimeStampRequestGenerator()
                                .generate(TSPAlgorithms.SHA256, new byte[32], BigInteger.ONE)
                        : request;
                var answer = authority
                        .generate(asked, BigInteger.TEN, Date.from(STAMPED))
                        .getEncoded();
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            } catch (org.bouncycastle.tsp.TSPException failure) {
                throw new java.io.IOException(failure);
            }
        });
        server.start();
    }

    @AfterEach
    void stopTheAuthority() {
        server.stop(0);
    }

    @Test
    void theSealBearsTheTimeOfTheAuthority() {
        var verdict = PdfSealCheck.of(sealed(stamps()));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        SealVerdict.Whole.class,
                        whole -> assertThat(whole.seals())
                                .map(FoundSeal::stampedAt)
                                .containsExactly(STAMPED));
    }

    @Test
    void aTimeStampOverSomethingElseIsRefused() {
        answersForSomethingElse = true;

        assertThatThrownBy(() -> sealed(stamps())).isInstanceOf(SealUnusable.class);
    }

    @Test
    void anAuthorityThatDoesNotAnswerStopsTheSeal() {
        var stamps = stamps();
        server.stop(0);

        assertThatThrownBy(() -> sealed(stamps)).isInstanceOf(SealUnusable.class);
    }

    private TimeStamps stamps() {
        return new HttpTimeStamps(URI.create(
                "http://127.0.0.1:%d/tsa".formatted(server.getAddress().getPort())));
    }

    private static byte[] sealed(TimeStamps stamps) {
        var document = DemoSeals.TYPESETTING.typeset(Samples.of("seed-notice"));
        return PdfSealing.seal(
                document.pdfToSeal(),
                document.sealPlaces(),
                DemoSeals.of(document),
                DemoSeals.content("seed-notice"),
                DemoSeals.AT,
                stamps);
    }

    private static TimeStampResponseGenerator authority() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        var name = new X500Name("CN=Time,O=Test,C=CN");
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.TWO,
                Date.from(STAMPED.minusSeconds(86_400)),
                Date.from(STAMPED.plusSeconds(86_400)),
                name,
                pair.getPublic());
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
        var certificate = Crypto.certificate(builder.build(signer).getEncoded());
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", pair.getPrivate(), certificate),
                digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("1.2.3.4.1"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        return new TimeStampResponseGenerator(tokens, Set.of(TSPAlgorithms.SHA256));
    }
}
