#include "ui/restore_run.h"

#include "models/error_text.h"
#include "server/operations/operations.h"
#include "server/runtime/delivery.h"
#include "ui/pages/restore_words.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QProgressBar>
#include <QVBoxLayout>
#include <thread>

namespace turnpike {

namespace {

constexpr int kWidth = 420;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(turnpike::Restore)
};

Result<RestoreReport> restoreHeld(const Settings &settings, const RestoreOrder &order)
{
    const auto held = HeldDatabase::open(settings);
    if (!held)
        return tl::make_unexpected(held.error());
    return restoreDatabase(*held, settings, order, Actor{"console"}, [](std::string_view) {});
}

/// Cannot be closed: what it shows cannot be given up halfway.
class Wait final : public QDialog
{
public:
    explicit Wait(const QString &file)
    {
        setWindowTitle(Words::tr("Restoring"));
        auto *lines = column(12, {24, 20, 24, 20});
        setLayout(lines);
        lines->addWidget(new Label(Words::tr("Restoring %1…").arg(file), TextRole::DialogTitle));
        auto *busy = new QProgressBar;
        busy->setRange(0, 0);
        busy->setAccessibleName(Words::tr("Restoring"));
        lines->addWidget(busy);
        setFixedWidth(dp(kWidth));
    }
    void reject() override {}
};

} // namespace

ConsoleNotice runRestore(QApplication &application, const Settings &settings, const RestoreOrder &order)
{
    Theme theme(application);
    Wait wait(QFileInfo(QString::fromStdString(order.backup.string())).fileName());
    Result<RestoreReport> outcome = fail("restore_failed", "It was not begun.");
    std::thread worker([&, deliver = deliveryTo(&wait)] {
        outcome = restoreHeld(settings, order);
        deliver([&wait] { wait.accept(); });
    });
    wait.exec();
    worker.join(); // a signal may have ended the wait, but nothing ends a restore halfway
    if (!outcome)
        return {Tone::Error, Words::tr("The backup was not restored; the database is as it was."),
                errorText(outcome.error())};
    return {Tone::Ok, Words::tr("The backup is restored."), restoreOutcome(*outcome)};
}

} // namespace turnpike
