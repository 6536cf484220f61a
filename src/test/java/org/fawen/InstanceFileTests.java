package org.fawen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.fawen.identity.InstanceToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;

class InstanceFileTests {

    private final JsonMapper json = JsonMapper.shared();
    private final InstanceToken token = InstanceToken.random();

    @TempDir
    Path data;

    @Test
    void tellsItsOwnerAloneWhereTheInstanceIs() throws Exception {
        file("8081").write();

        var written = data.resolve("instance.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
                .isEqualTo("rw-------");
        var instance = json.readTree(Files.readString(written));
        assertThat(instance.get("url").asString()).isEqualTo("http://127.0.0.1:8081");
        assertThat(instance.get("pid").asLong())
                .isEqualTo(ProcessHandle.current().pid());
        assertThat(token.matches(instance.get("token").asString())).isTrue();
    }

    @Test
    void leavesNothingBehind() throws Exception {
        var file = file("8081");
        file.write();

        file.delete();

        assertThat(data).isEmptyDirectory();
    }

    @Test
    void leavesTheFileOfAnotherInstanceAlone() throws Exception {
        var other = new InstanceFile(
                new DataFolder(data), InstanceToken.random(), new Addresses(environment("8082")), json);
        var file = file("8081");
        file.write();
        other.write();

        file.delete();

        assertThat(data.resolve("instance.json")).exists();
    }

    @Test
    void isNotWrittenWithoutAWebServer() throws Exception {
        new InstanceFile(new DataFolder(data), token, new Addresses(new MockEnvironment()), json).write();

        assertThat(data).isEmptyDirectory();
    }

    private InstanceFile file(String port) {
        return new InstanceFile(new DataFolder(data), token, new Addresses(environment(port)), json);
    }

    private static MockEnvironment environment(String port) {
        return new MockEnvironment().withProperty("local.server.port", port).withProperty("server.address", "0.0.0.0");
    }
}
