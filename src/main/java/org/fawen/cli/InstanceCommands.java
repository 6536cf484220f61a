package org.fawen.cli;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The commands of the command line on this instance; {@link InstanceDoor} has seen the token. */
@RestController
class InstanceCommands {

    private final Imports imports;
    private final DemoRun demo;
    private final Answers answers;

    InstanceCommands(Imports imports, DemoRun demo, Answers answers) {
        this.imports = imports;
        this.demo = demo;
        this.answers = answers;
    }

    @PostMapping("/instance/import")
    Answer importNotice(
            @RequestPart("notice") MultipartFile notice,
            @RequestPart(name = "attachment", required = false) @Nullable List<MultipartFile> attachments,
            @RequestParam(defaultValue = "false") boolean published)
            throws IOException {
        var file = received(notice, attachments);
        return answers.to(() -> published ? imports.asIssued(file) : imports.asDraft(file));
    }

    @PostMapping("/instance/demo")
    Answer demo(
            @RequestPart("notice") MultipartFile notice,
            @RequestPart(name = "attachment", required = false) @Nullable List<MultipartFile> attachments,
            @RequestParam @Nullable String asIssuer)
            throws IOException {
        var file = received(notice, attachments);
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return answers.to(() -> demo.walk(asIssuer == null ? file : file.issuedBy(asIssuer), address));
    }

    private static ReceivedFile received(MultipartFile notice, @Nullable List<MultipartFile> attachments)
            throws IOException {
        var bytes = new LinkedHashMap<String, byte[]>();
        for (var attachment : Objects.requireNonNullElse(attachments, List.<MultipartFile>of())) {
            bytes.put(name(attachment), attachment.getBytes());
        }
        return ReceivedFile.of(name(notice), notice.getBytes(), Map.copyOf(bytes));
    }

    private static String name(MultipartFile file) {
        return URLDecoder.decode(Objects.requireNonNullElse(file.getOriginalFilename(), ""), StandardCharsets.UTF_8);
    }
}
