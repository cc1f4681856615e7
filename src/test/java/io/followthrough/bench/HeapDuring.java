package io.followthrough.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much heap some work took; what is garbage but not collected yet counts as well.
 *
 * @param idle megabytes before it
 * @param aboveIdle megabytes besides, at the most
 * @param seconds how long it took
 */
public record HeapDuring(double idle, double aboveIdle, double seconds) {

    private static final double MEGABYTE = 1024.0 * 1024;
    private static final int EVERY_MILLISECONDS = 5;

    /** Does the work once. */
    public static HeapDuring of(Callable<?> work) throws Exception {
        System.gc();
        long idle = used();
        AtomicLong peak = new AtomicLong(idle);
        AtomicBoolean over = new AtomicBoolean();
        Thread sampler = new Thread(() -> {
            while (!over.get()) {
                peak.accumulateAndGet(used(), Math::max);
                pause();
            }
        });
        sampler.setDaemon(true);
        sampler.start();
        long begin = System.nanoTime();
        work.call();
        double seconds = (System.nanoTime() - begin) / 1e9;
        over.set(true);
        sampler.join();
        return new HeapDuring(idle / MEGABYTE, (peak.get() - idle) / MEGABYTE, seconds);
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void pause() {
        try {
            Thread.sleep(EVERY_MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
