#pragma once

#include "models/local_service.h"
#include "server/gateway/gateway.h"
#include "server/gateway/installation.h"
#include "server/runtime/listen_address.h"
#include "ui/frame/main_window.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace turnpike {

/// The console's window on a real gateway: an installation in a temporary directory with a configuration file of its
/// own. Closed and opened again it is what a restart of the program is.
class RealWindow
{
public:
    static constexpr int kPatienceMs = 20'000;

    explicit RealWindow(Theme &theme) : m_theme(theme) { QDir().mkpath(m_folder.filePath(QStringLiteral("etc"))); }
    ~RealWindow() { close(); }

    QString configurationFile() const { return m_folder.filePath(QStringLiteral("etc/turnpike.conf")); }
    QByteArray configuration() const
    {
        QFile file(configurationFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setConfiguration(const QByteArray &text)
    {
        QFile file(configurationFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    void open()
    {
        const auto filed = QFile::exists(configurationFile()) ? Settings::readFile(configurationFile().toStdString())
                                                              : std::map<std::string, std::string>();
        QVERIFY(filed.has_value());
        auto settings =
            Settings::resolve({{"data", m_folder.filePath(QStringLiteral("data")).toStdString()}}, {}, *filed);
        QVERIFY2(settings.has_value(), settings ? "" : settings.error().message.c_str());
        settings->set("config", configurationFile().toStdString());
        auto opened = Installation::open(*settings);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().message.c_str());
        m_installation = std::move(*opened);
        const auto address = ListenAddress::of(*settings);
        QVERIFY(address.has_value());
        Gateway::Options options;
        options.host = address->host;
        options.port = address->port;
        options.workers = 1;
        m_gateway = std::make_unique<Gateway>(*m_installation);
        m_service = std::make_unique<LocalService>(*m_installation, *m_gateway, options);
        m_window = std::make_unique<MainWindow>(*m_service, m_installation->clock(), m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->startGateway();
    }
    void close()
    {
        m_window.reset();
        m_service.reset();
        if (m_gateway)
            m_gateway->stop();
        m_gateway.reset();
        m_installation.reset();
    }

    MainWindow &window() { return *m_window; }
    LocalService &service() { return *m_service; }
    Installation &installation() { return *m_installation; }

    /// A channel to the built-in provider, which this model goes to.
    void addSimulatedChannel(const char *model)
    {
        ChannelDraft draft;
        draft.name = model;
        draft.kind = ChannelKind::Simulator;
        draft.baseUrl = "simulator:";
        draft.models = std::vector<std::string>{model};
        draft.addKeys = std::vector<std::string>{"any"};
        std::string error = "no answer";
        m_installation->operations().createChannel(
            Actor{"test"}, draft, m_window.get(),
            [&](Result<std::int64_t> done) { error = done ? "" : done.error().message; });
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(error), QString(), kPatienceMs);
    }

    /// A key without limits; empty: it could not be made.
    QString addKey(const char *label)
    {
        KeyDraft draft;
        draft.label = label;
        draft.requestsPerDay = KeyDraft::Limit(0);
        std::optional<Result<IssuedKey>> made;
        m_installation->operations().createKey(Actor{"test"}, draft, m_window.get(),
                                               [&](Result<IssuedKey> issued) { made = std::move(issued); });
        const bool answered = QTest::qWaitFor([&] { return made.has_value(); }, kPatienceMs);
        return answered && *made ? QString::fromStdString((*made)->key) : QString();
    }

private:
    Theme &m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<LocalService> m_service;
    std::unique_ptr<MainWindow> m_window;
};

/// A port of the loopback that was free a moment ago.
inline quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace turnpike
