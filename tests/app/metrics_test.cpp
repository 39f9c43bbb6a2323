#include "server/runtime/metrics.h"

#include <QTest>

using namespace turnpike;

class MetricsTest : public QObject
{
    Q_OBJECT

    static bool has(const std::string &text, const char *line)
    {
        return ("\n" + text).find(std::string("\n") + line + "\n") != std::string::npos;
    }

private Q_SLOTS:
    void workersAreSummed()
    {
        WorkerMetrics first;
        WorkerMetrics second;
        first.admitted.add(3);
        second.admitted.add(4);
        first.inFlight.add(2);
        first.inFlight.subtract();
        first.connectionsRefused.add();
        second.connectionsRefused.add(2);
        second.refuse(Refusal::Limit);
        second.refuse(Refusal::Other);
        QCOMPARE(second.refusedTotal(), std::uint64_t(2));
        const std::array<const WorkerMetrics *, 2> workers{&first, &second};
        MetricsText out;
        writeMetrics(out, workers);
        QVERIFY(has(out.text(), "# TYPE turnpike_requests_admitted_total counter"));
        QVERIFY(has(out.text(), "turnpike_requests_admitted_total 7"));
        QVERIFY(has(out.text(), "turnpike_requests_in_flight 1"));
        QVERIFY(has(out.text(), "turnpike_connections_refused_total 3"));
        QVERIFY(has(out.text(), "turnpike_requests_refused_total{reason=\"limit\"} 1"));
        QVERIFY(has(out.text(), "turnpike_requests_refused_total{reason=\"draining\"} 0"));
    }

    void histogramBucketsAreCumulative()
    {
        WorkerMetrics worker;
        for (const std::int64_t ms : {-5, 0, 1, 2, 3, 1000, 9'000'000})
            worker.duration.observe(ms);
        const std::array<const WorkerMetrics *, 1> workers{&worker};
        MetricsText out;
        writeMetrics(out, workers);
        QVERIFY(has(out.text(), "# TYPE turnpike_request_duration_seconds histogram"));
        QVERIFY(has(out.text(), "turnpike_request_duration_seconds_bucket{le=\"0.001\"} 3"));
        QVERIFY(has(out.text(), "turnpike_request_duration_seconds_bucket{le=\"0.002\"} 4"));
        QVERIFY(has(out.text(), "turnpike_request_duration_seconds_bucket{le=\"0.5\"} 5"));
        QVERIFY(has(out.text(), "turnpike_request_duration_seconds_bucket{le=\"1\"} 6"));
        QVERIFY(has(out.text(), "turnpike_request_duration_seconds_bucket{le=\"600\"} 6"));
        QVERIFY(has(out.text(), "turnpike_request_duration_seconds_bucket{le=\"+Inf\"} 7"));
        QVERIFY(has(out.text(), "turnpike_request_duration_seconds_sum 9001.006"));
        QVERIFY(has(out.text(), "turnpike_request_duration_seconds_count 7"));
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "metrics_test.moc"
