package org.fawen.sealing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.fawen.rendering.RedHeadDocument;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a sealed PDF is still, byte for byte, what was sealed. A valid signature is not enough for that: its byte
 * range has to cover the whole file, and what it leaves out has to be the signature and nothing else.
 */
public final class PdfSealCheck {

    private static final Pattern CONTENT =
            Pattern.compile(Pattern.quote(RedHeadDocument.IDENTIFIER) + "(sha256:[0-9a-f]{64})");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int RANGES = 4;

    private final byte[] pdf;

    private PdfSealCheck(byte[] pdf) {
        this.pdf = pdf;
    }

    public static SealVerdict of(byte[] pdf) {
        try {
            return new PdfSealCheck(pdf).verdict();
        } catch (SealBroken broken) {
            return broken.verdict();
        } catch (IOException | RuntimeException unreadable) {
            // Whoever damaged it decides what the library stumbles over.
            return new SealBroken("unreadable", String.valueOf(unreadable.getMessage())).verdict();
        }
    }

    private SealVerdict verdict() throws IOException, SealBroken {
        try (var document = Loader.loadPDF(pdf)) {
            var signatures = new ArrayList<>(document.getSignatureDictionaries());
            if (signatures.isEmpty()) {
                return new SealVerdict.Unsealed();
            }
            for (var signature : signatures) {
                if (signature.getByteRange().length != RANGES) {
                    throw new SealBroken("range", "");
                }
            }
            signatures.sort(Comparator.comparingInt(PdfSealCheck::end));
            if (end(signatures.getLast()) != pdf.length) {
                throw new SealBroken("appended", Integer.toString(pdf.length - end(signatures.getLast())));
            }
            var seals = new ArrayList<FoundSeal>();
            var content = contentOf(document);
            for (var signature : signatures) {
                seals.add(seal(signature));
                if (content != null && !content.equals(signature.getReason())) {
                    throw new SealBroken("content", String.valueOf(signature.getReason()));
                }
            }
            for (var signature : signatures.subList(0, signatures.size() - 1)) {
                PdfRevisions.requireSealsOnly(Arrays.copyOf(pdf, end(signature)), document);
            }
            return new SealVerdict.Whole(List.copyOf(seals), content);
        }
    }

    private static int end(PDSignature signature) {
        var range = signature.getByteRange();
        return range[2] + range[3];
    }

    private FoundSeal seal(PDSignature signature) throws IOException, SealBroken {
        var range = signature.getByteRange();
        if (range[0] != 0 || range[1] <= 0 || range[2] <= range[1] || range[3] < 0 || end(signature) > pdf.length) {
            throw new SealBroken("range", Arrays.toString(range));
        }
        var der = container(range);
        var content = new byte[range[1] + range[3]];
        System.arraycopy(pdf, 0, content, 0, range[1]);
        System.arraycopy(pdf, range[2], content, range[1], range[3]);
        return CmsCheck.of(der, content, sealedAt(signature));
    }

    /** The container, when the place left out of the range holds it in hexadecimal digits, then zeros. */
    private byte[] container(int[] range) throws IOException, SealBroken {
        var place = new String(pdf, range[1], range[2] - range[1], StandardCharsets.ISO_8859_1);
        if (place.length() < 2 || place.charAt(0) != '<' || place.charAt(place.length() - 1) != '>') {
            throw new SealBroken("container", "");
        }
        var digits = place.substring(1, place.length() - 1);
        byte[] der;
        try (var in = new ASN1InputStream(new ByteArrayInputStream(HEX.parseHex(digits)))) {
            der = Objects.requireNonNull(in.readObject()).getEncoded(ASN1Encoding.DER);
        }
        var again = HEX.formatHex(der);
        if (!digits.startsWith(again) || !digits.substring(again.length()).matches("0*")) {
            throw new SealBroken("container", "");
        }
        return der;
    }

    private static Instant sealedAt(PDSignature signature) throws SealBroken {
        var date = signature.getSignDate();
        if (date == null) {
            throw new SealBroken("range", "");
        }
        return date.toInstant();
    }

    private static @Nullable String contentOf(PDDocument document) throws IOException {
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return null;
        }
        var found = CONTENT.matcher(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
        return found.find() ? found.group(1) : null;
    }
}
