#include "models/requests_model.h"
#include "server/runtime/clock.h"
#include "tests/console/sample_requests.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBackingStore>
#include <QHeaderView>
#include <QTest>

using namespace turnpike;

namespace {

constexpr QSize kManyRows{1200, 3000}; // more than one turn of the event loop paints

/// The rows as they are on the screen now.
QImage shown(const TableView &table)
{
    const auto *screen = dynamic_cast<const QImage *>(table.window()->backingStore()->paintDevice());
    const QRect rows(table.viewport()->mapTo(table.window(), QPoint()), table.viewport()->size());
    return screen ? screen->copy(rows).convertToFormat(QImage::Format_RGB32) : QImage();
}

QImage picture(const TableView &table)
{
    return table.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

/// Rows are painted over several turns of the event loop; none may stay as it was.
class TableTest final : public QObject
{
    Q_OBJECT
private:
    Theme m_theme{*qApp, Theme::Mode::Light};
    Clock m_clock;
    SampleRequests m_pages;
    RequestsModel m_model{m_pages, m_clock};
    TableView m_table;

private Q_SLOTS:
    void initTestCase()
    {
        m_pages.fill(4000, m_clock.wallMs(), {{QStringLiteral("mobile-app"), QStringLiteral("trial_1…")}});
        m_table.setTableModel(&m_model);
        m_table.resize(kManyRows);
        m_table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_table));
        m_model.setFilter({});
        QTRY_COMPARE(m_model.load(), TableModel::Load::Ready);
        QTRY_VERIFY(m_model.rowCount() * m_table.verticalHeader()->defaultSectionSize() >= kManyRows.height());
    }

    void everyRowReachesTheScreen() { QTRY_COMPARE(shown(m_table), picture(m_table)); }

    void aChangeOfAllRowsReachesTheScreen()
    {
        QTRY_COMPARE(shown(m_table), picture(m_table));
        const QImage before = shown(m_table);
        m_table.selectAll();
        QTRY_COMPARE(shown(m_table), picture(m_table));
        QVERIFY(shown(m_table) != before);
        m_table.clearSelection();
        QTRY_COMPARE(shown(m_table), before);
    }
};

QTEST_MAIN(TableTest)
#include "tst_table.moc"
