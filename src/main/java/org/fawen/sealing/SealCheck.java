package org.fawen.sealing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Whether a sealed file, PDF or OFD, is still what was sealed. */
public final class SealCheck {

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private SealCheck() {}

    /** Whether the file looks like a PDF. */
    public static boolean isPdf(byte[] file) {
        return begins(file, PDF);
    }

    /** Whether the file looks like an OFD: a package that names its document. */
    public static boolean isOfd(byte[] file) {
        if (!begins(file, ZIP)) {
            return false;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(OfdSigns.ENTRY)) {
                    return true;
                }
            }
            return false;
        } catch (IOException damaged) {
            return false;
        }
    }

    public static SealVerdict of(byte[] file) {
        return begins(file, ZIP) ? OfdSealCheck.of(file) : PdfSealCheck.of(file);
    }

    private static boolean begins(byte[] file, byte[] sign) {
        return file.length >= sign.length && java.util.Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }
}
