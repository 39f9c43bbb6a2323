#include "ui/widgets/code_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextDocument>

namespace turnpike {

class CodeView::Highlighter final : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression words(QStringLiteral(
            "\\b(curl|export|from|import|for|in|if|or|await|const|new|of|async|print)\\b|(?<=\\s)-[A-Za-z]\\b"));
        static const QRegularExpression strings(QStringLiteral("\"[^\"]*\"|'[^']*'"));
        for (auto it = words.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), tokens().accent);
        }
        for (auto it = strings.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), tokens().ok);
        }
    }
};

CodeView::CodeView(QWidget *parent) : QPlainTextEdit(parent), m_highlighter(new Highlighter(document()))
{
    setReadOnly(true);
    setFrameShape(NoFrame);
    sink();
    setFont(fontFor(TextRole::Code));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    document()->setDocumentMargin(10);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && palette().color(QPalette::Base) != tokens().sunken) {
        sink();
        m_highlighter->rehighlight();
    }
}

void CodeView::sink()
{
    QPalette sunken = palette();
    sunken.setColor(QPalette::Base, tokens().sunken);
    setPalette(sunken);
}

} // namespace turnpike
