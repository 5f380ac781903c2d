import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** CPU seconds of the whole process: all threads, with collector and compiler; a busy machine hardly moves it. */
final class Clock {
    private static final OperatingSystemMXBean SYSTEM = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private double spent;

    void time(Runnable work) {
        double begun = now();
        work.run();
        spent += now() - begun;
    }

    double seconds() {
        return spent;
    }

    static double now() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }
}
