#pragma once

#include <QWidget>
#include <optional>

namespace turnpike {

class Banner;
class Form;
class Theme;

/// How the console itself looks: counts at once and for this user only. Only another language waits while something
/// typed is not saved, because it builds the window anew.
class LooksForm final : public QWidget
{
    Q_OBJECT
public:
    explicit LooksForm(Theme &theme, QWidget *parent = nullptr);
    Form &form() const { return *m_form; }
    void setDense(bool dense);
    /// Something is typed that is not saved.
    void setUnsaved(bool unsaved);

Q_SIGNALS:
    void denseChosen(bool dense);
    void saveRequested();
    void discardRequested();

private:
    void build();
    void buildWaiting();
    void apply(const QString &field);
    void switchLanguage();
    Theme &m_theme;
    Form *m_form;
    Banner *m_waiting;
    std::optional<QString> m_language; // chosen, and waits
    bool m_unsaved = false;
};

} // namespace turnpike
