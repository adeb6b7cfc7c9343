package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class TnefStreamTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void passingOverNothingTakesNoMemory() throws IOException {
        TnefStream in = new TnefStream(new ByteArrayInputStream(new byte[0]));

        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 10_000; i++) {
            in.skip(0);
        }

        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(5_000_000);
    }

    @Test
    void passingOverAFewBytesTakesAboutAsMany() throws IOException {
        TnefStream in = new TnefStream(new ByteArrayInputStream(new byte[40_000]));

        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 10_000; i++) {
            in.skip(4);
        }

        assertThat(in.position()).isEqualTo(40_000);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(5_000_000);
    }
}
