package app.tandem.ui;

import org.openjdk.jmh.annotations.Benchmark;

public class RedrawBenchmark {
    @Benchmark
    public int x() {
        return 1;
    }
}
