package org.fawen.journeys;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.fawen.identity.PasswordCheck;
import org.fawen.notice.NoticeId;
import org.fawen.notice.Notices;
import org.fawen.workflow.Acted;
import org.fawen.workflow.IssuingProcess;
import org.fawen.workflow.WorkItems;
import org.fawen.workflow.camunda.BareEngine;
import org.fawen.workflow.camunda.ReferenceEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Human acts per second, CPU and log bytes an act, through our services and through the bare engine on the same files, in
 * alternating slices on one server (goals P1 to P3). {@code ./fawen bench lifecycle}
 */
@SpringBootTest(properties = "fawen.embedded-database.directory=target/bench/postgres")
@Import({OnTheirWay.class, LifecycleBench.WithoutHashing.class})
@EnabledIfSystemProperty(named = "fawen.bench", matches = "true")
class LifecycleBench {

    private static final int THREADS = 8;
    private static final int ROUNDS = Integer.getInteger("fawen.bench.rounds", 5);
    private static final Duration SLICE = Duration.ofSeconds(15);

    /** Acts a second of the bare four-step reference process in the reference measurement. */
    private static final int REFERENCE = 460;

    @Autowired
    private OnTheirWay way;

    @Autowired
    private Notices notices;

    @Autowired
    private WorkItems items;

    @Autowired
    private IssuingProcess process;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void measure() throws Exception {
        var facts = notices.get(way.draft("关于计量的通知")).facts();
        var signer = process.signersOf(facts).getFirst().value();
        try (var bare = new BareEngine(databaseOf("bare"), facts, process.routeOf(facts), signer);
                var reference = new ReferenceEngine(databaseOf("reference"))) {
            var ours = new ArrayList<Slice>();
            var engines = new ArrayList<Slice>();
            var references = new ArrayList<Slice>();
            slice(this::lifecycle);
            slice(() -> reference.walk(UUID.randomUUID().toString()));
            slice(() -> bare.walk(UUID.randomUUID().toString()));
            // Whole pages, written once after a checkpoint whatever the act, would hide what an act writes.
            jdbc.sql("alter system set full_page_writes = off").update();
            jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
            for (var round = 1; round <= ROUNDS; round++) {
                ours.add(slice(this::lifecycle));
                engines.add(slice(() -> bare.walk(UUID.randomUUID().toString())));
                references.add(slice(() -> reference.walk(UUID.randomUUID().toString())));
                System.out.printf(
                        "round %d: ours %s; engine %s; four-step reference %s%n",
                        round, ours.getLast(), engines.getLast(), references.getLast());
            }
            var our = median(ours);
            var engine = median(engines);
            var four = median(references);
            System.out.printf(
                    "median of %d rounds, %d threads: ours %s; engine %s; four-step reference %s%n",
                    ROUNDS, THREADS, our, engine, four);
            System.out.printf(
                    "P1: %.2f x the bare engine (goal 0.80); %.0f acts/s against the reference of %d%n",
                    our.actsPerSecond() / engine.actsPerSecond(), our.actsPerSecond(), REFERENCE);
            System.out.printf("P2: %.2f ms CPU an act (goal 4.3)%n", our.cpuMillis());
            System.out.printf("P3: %.1f KB log an act without page images (goal 20)%n", our.logKilobytes());
        }
    }

    private int lifecycle() {
        NoticeId notice = way.draft("关于计量的通知");
        var acts = 0;
        while (true) {
            var open = items.openOf(notice);
            if (open.isEmpty()) {
                return acts;
            }
            var acted = way.pass(open.getFirst());
            if (!(acted instanceof Acted.Done)) {
                throw new AssertionError("At %s: %s".formatted(open.getFirst().step(), acted));
            }
            acts++;
        }
    }

    private Slice slice(Callable<Integer> lifecycle) throws Exception {
        var acts = new AtomicInteger();
        var ownCpu = ownCpuNanos();
        var serverCpu = serverCpuNanos();
        var log = logBytes();
        var begin = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            var workers = Stream.generate(() -> worker(lifecycle, acts, begin + SLICE.toNanos()))
                    .limit(THREADS)
                    .toList();
            for (var done : pool.invokeAll(workers)) {
                done.get();
            }
        }
        var nanos = System.nanoTime() - begin;
        return new Slice(
                acts.get() * 1e9 / nanos,
                (ownCpuNanos() - ownCpu) / 1e6 / acts.get(),
                (serverCpuNanos() - serverCpu) / 1e6 / acts.get(),
                (logBytes() - log) / 1024.0 / acts.get());
    }

    private static Callable<Void> worker(Callable<Integer> lifecycle, AtomicInteger acts, long end) {
        return () -> {
            while (System.nanoTime() < end) {
                acts.addAndGet(lifecycle.call());
            }
            return null;
        };
    }

    private static Slice median(List<Slice> slices) {
        var sorted = slices.stream()
                .sorted(Comparator.comparingDouble(Slice::actsPerSecond))
                .toList();
        return sorted.get(sorted.size() / 2);
    }

    private static long ownCpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Of every process of the database server, those that have ended included. */
    private static long serverCpuNanos() {
        var server = postmaster();
        var ended = jiffies(server, 15) + jiffies(server, 16);
        var living = ProcessHandle.of(server).orElseThrow().descendants().mapToLong(ProcessHandle::pid);
        var running = Stream.concat(Stream.of(server), living.boxed())
                .mapToLong(pid -> jiffies(pid, 13) + jiffies(pid, 14))
                .sum();
        return (ended + running) * 10_000_000;
    }

    private static long postmaster() {
        try {
            return Long.parseLong(Files.readAllLines(Path.of("target/bench/postgres/postmaster.pid"))
                    .getFirst()
                    .trim());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param field of /proc/PID/stat, counted from 0; hundredths of a second; 0 for a process that has just ended */
    private static long jiffies(long pid, int field) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The second field is a name in brackets and may hold spaces.
            return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[field - 2]);
        } catch (IOException ended) {
            return 0;
        }
    }

    private long logBytes() {
        return jdbc.sql("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint")
                .query(Long.class)
                .single();
    }

    private String databaseOf(String name) {
        jdbc.sql("drop database if exists %s with (force)".formatted(name)).update();
        jdbc.sql("create database " + name).update();
        var port = jdbc.sql("select inet_server_port()").query(Integer.class).single();
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres".formatted(port, name);
    }

    private record Slice(double actsPerSecond, double ownCpuMillis, double serverCpuMillis, double logKilobytes) {

        double cpuMillis() {
            return ownCpuMillis + serverCpuMillis;
        }

        @Override
        public String toString() {
            return "%.0f acts/s, %.2f ms CPU (JVM %.2f + PostgreSQL %.2f), %.1f KB log"
                    .formatted(actsPerSecond, cpuMillis(), ownCpuMillis, serverCpuMillis, logKilobytes);
        }
    }

    /** Hashing a password is meant to be slow; it is left out of the measure (P2). */
    @TestConfiguration
    static class WithoutHashing {

        @Bean
        @Primary
        PasswordCheck everyPassword() {
            return (person, password) -> true;
        }
    }
}
