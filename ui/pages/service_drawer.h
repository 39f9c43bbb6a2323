#pragma once

#include "models/service_words.h"
#include "ui/widgets/surface.h"

class QPushButton;
class QVBoxLayout;

namespace turnpike {

class Clock;
class Label;
class StatusLine;

/// Everything about one service, beside the table: its address, its pool, and a place to try it.
class ServiceDrawer final : public Surface
{
    Q_OBJECT
public:
    ServiceDrawer(ProxyServices &services, const Clock &clock, QWidget *parent = nullptr);
    /// `address`: where clients reach it.
    void show(const ServiceInfo &service, const QString &address);
    void test();
    QString verdict() const;

Q_SIGNALS:
    void closeRequested();
    void copyRequested(std::int64_t id);
    void importRequested(std::int64_t id);
    void editRequested(std::int64_t id);
    void deleteRequested(std::int64_t id);
    void switchRequested(std::int64_t id, bool on);
    void dropKeyRequested(std::int64_t keyId, const QString &masked);

private:
    QWidget *makeHead();
    QWidget *makeTrial();
    QWidget *makePool();
    QWidget *makeDetails();
    QWidget *makeActions();
    void readKeys();
    void showKeys(const QList<ProviderKeyInfo> &keys);
    QWidget *makeKey(const ProviderKeyInfo &key);
    void showDetails();

    ProxyServices &m_services;
    const Clock &m_clock;
    ServiceInfo m_service;
    Label *m_title, *m_address;
    StatusLine *m_status, *m_verdict;
    QVBoxLayout *m_keys;
    Label *m_keysNote;
    Label *m_target = nullptr, *m_methods = nullptr, *m_format = nullptr, *m_key = nullptr, *m_groups = nullptr,
          *m_price = nullptr, *m_used = nullptr, *m_times = nullptr, *m_way = nullptr, *m_changed = nullptr;
    QPushButton *m_test, *m_switch = nullptr;
    std::uint64_t m_turn = 0; // an answer to an earlier question is not shown
};

} // namespace turnpike
