package org.fawen.bench;

import java.util.Arrays;

/** Times of many runs of one call. */
public final class Measurements {

    private static final double NANOS_PER_MILLI = 1e6;

    private final long[] nanos;

    private Measurements(long[] nanos) {
        this.nanos = nanos;
    }

    /** Runs the call, first a tenth as often unmeasured. */
    public static Measurements of(int runs, Runnable call) {
        for (var i = 0; i < runs / 10 + 2; i++) {
            call.run();
        }
        var nanos = new long[runs];
        for (var i = 0; i < runs; i++) {
            var begin = System.nanoTime();
            call.run();
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return new Measurements(nanos);
    }

    /** Milliseconds at this share of the runs, 0 to 1. */
    public double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1, Math.floor(share * nanos.length))] / NANOS_PER_MILLI;
    }

    @Override
    public String toString() {
        return "p50 %.2f ms, p95 %.2f ms (%d runs)".formatted(millis(0.5), millis(0.95), nanos.length);
    }
}
