import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/**
 * Opens OFD files with ofdrw's reader and prints the text of their pages. It runs in a process of its own: ofdrw brings
 * old versions of our libraries, so it shares no class path with anything.
 */
public final class OfdrwCheck {

    public static void main(String[] files) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            out.println("file");
            try (OFDReader reader = new OFDReader(Path.of(file))) {
                ContentExtractor extractor = new ContentExtractor(reader);
                for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                    extractor.getPageContent(page).forEach(out::println);
                }
            }
        }
    }
}
