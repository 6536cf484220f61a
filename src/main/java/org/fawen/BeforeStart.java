package org.fawen;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Looks whether the server can start before anything is started, so that each refusal is one sentence and no trace. */
class BeforeStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        refuseDemoInPublic(environment);
        requireFreePort(environment);
        OwnDataFolder.take(Path.of(environment.getProperty("fawen.data", "data")));
        var url = environment.getProperty("spring.datasource.url", "none");
        if (!url.equals("none")) {
            GivenDatabase.check(
                    url,
                    environment.getProperty("spring.datasource.username"),
                    environment.getProperty("spring.datasource.password"));
        }
    }

    /** Everybody knows the demonstration's passwords: it answers on loopback unless somebody says otherwise. */
    private static void refuseDemoInPublic(Environment environment) {
        var demo = environment.getProperty("fawen.demo", Boolean.class, true);
        var explicit = environment.containsProperty("FAWEN_DEMO");
        if (demo && !explicit && !address(environment).isLoopbackAddress()) {
            throw new CannotStart(
                    "演示账号的密码人人都知道，所以演示只在本机开放。对外使用请设 FAWEN_DEMO=false；确要对外演示，请明确设 FAWEN_DEMO=true。",
                    "Everybody knows the demo passwords, so the demo answers on this machine only. Set FAWEN_DEMO=false for"
                            + " real use, or say FAWEN_DEMO=true to show the demo to others.");
        }
    }

    private static void requireFreePort(Environment environment) {
        var port = environment.getProperty("server.port", Integer.class, 8080);
        if (port <= 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address(environment), port));
        } catch (IOException taken) {
            throw portInUse(port, taken);
        }
    }

    static CannotStart portInUse(int port, Throwable cause) {
        return new CannotStart(
                "端口 %d 已被占用，请先停止占用它的程序，或换一个端口：SERVER_PORT=%d ./fawen start".formatted(port, port + 1),
                "Port %d is in use: stop what uses it, or choose another one: SERVER_PORT=%d ./fawen start"
                        .formatted(port, port + 1),
                cause);
    }

    private static InetAddress address(Environment environment) {
        var name = environment.getProperty("server.address", "0.0.0.0");
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException unknown) {
            throw new CannotStart(
                    "这台机器没有地址 %s，请改 SERVER_ADDRESS。".formatted(name),
                    "This machine has no address %s: change SERVER_ADDRESS.".formatted(name),
                    unknown);
        }
    }
}
