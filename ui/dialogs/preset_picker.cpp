#include "ui/dialogs/preset_picker.h"

#include "ui/painting/shapes.h"
#include "ui/painting/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

namespace turnpike {

namespace {

constexpr int kColumns = 3;
constexpr int kBeforeOther = 5; // cards that stand before "Another provider": nobody should have to scroll to it

} // namespace

class PresetPicker::Card final : public QAbstractButton
{
public:
    Card(const QString &name, const QString &place, QWidget *parent) : QAbstractButton(parent), m_place(place)
    {
        setText(name);
        setAccessibleName(name);
        setAccessibleDescription(place);
        setCheckable(true);
        setFixedHeight(dp(60));
        setMinimumWidth(dp(180));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override { return {dp(200), dp(60)}; }
    std::function<void()> chosenTwice;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens();
        const QRectF card = rect();
        fillRounded(painter, card, 8,
                    isChecked()    ? t.accentTint
                    : underMouse() ? t.hover
                                   : t.dialog,
                    isChecked() ? t.accent : t.buttonBorder, isChecked() ? 1.6 : 1);
        const QRectF text = card.adjusted(dp(14), 0, -dp(34), 0);
        const qreal line = dp(18), top = card.center().y() - line;
        drawText(painter, QRectF(text.left(), top, text.width(), line), QAbstractButton::text(),
                 fontFor(TextRole::BodyStrong), t.text);
        drawText(painter, QRectF(text.left(), top + line, text.width(), line), m_place, fontFor(TextRole::Small),
                 t.muted);
        if (isChecked())
            drawIcon(painter, QRectF(card.right() - dp(30), card.center().y() - dp(8), dp(16), dp(16)), "check",
                     t.accent);
    }
    void mouseDoubleClickEvent(QMouseEvent *) override { chosenTwice(); }

private:
    QString m_place;
};

PresetPicker::PresetPicker(QWidget *parent) : QWidget(parent), m_presets(providerPresets())
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(10);
    setLayout(grid);
    setAccessibleName(tr("Provider"));
    m_presets.insert(m_presets.begin() + kBeforeOther, {ChannelKind::Compatible, {}, {}});
    for (int i = 0; i < int(m_presets.size()); ++i) {
        const ProviderPreset &preset = m_presets[std::size_t(i)];
        const bool other = preset.name.empty();
        const bool builtIn = preset.kind == ChannelKind::Simulator;
        auto *card = new Card(other ? tr("Another provider") : QString::fromStdString(preset.name),
                              other     ? tr("that speaks OpenAI's protocol")
                              : builtIn ? tr("Built in, to try things without cost")
                                        : QUrl(QString::fromStdString(preset.baseUrl)).authority(),
                              this);
        card->chosenTwice = [this] { Q_EMIT accepted(); };
        m_group.addButton(card, i);
        grid->addWidget(card, i / kColumns, i % kColumns);
    }
    m_group.button(0)->setChecked(true);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
    setFocusProxy(m_group.button(0));
}

const ProviderPreset &PresetPicker::current() const
{
    return m_presets[std::size_t(qMax(0, m_group.checkedId()))];
}

void PresetPicker::chooseOther()
{
    choose(kBeforeOther);
}

void PresetPicker::choose(int index)
{
    if (QAbstractButton *card = m_group.button(index))
        card->setChecked(true);
}

} // namespace turnpike
