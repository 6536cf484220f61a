import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Security;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.verify.OFDValidator;
import org.ofdrw.sign.verify.container.SESV4ValidateContainer;

/** Has ofdrw verify the seals of OFD files, one word a file. In a process of its own, as {@code OfdrwCheck}. */
public final class OfdrwSealCheck {

    public static void main(String[] files) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            try (OFDReader reader = new OFDReader(Path.of(file));
                    OFDValidator validator = new OFDValidator(reader)) {
                validator.setValidator(new SESV4ValidateContainer());
                validator.exeValidate();
                out.println("valid");
            } catch (Exception refused) {
                System.err.println(file + ": " + refused);
                out.println("invalid");
            }
        }
    }
}
