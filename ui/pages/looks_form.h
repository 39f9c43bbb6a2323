#pragma once

#include <QWidget>

namespace turnpike {

class Form;
class Theme;

/// How the console itself looks: counts at once and for this user only.
class LooksForm final : public QWidget
{
    Q_OBJECT
public:
    explicit LooksForm(Theme &theme, QWidget *parent = nullptr);
    Form &form() const { return *m_form; }
    void setDense(bool dense);

Q_SIGNALS:
    void denseChosen(bool dense);

private:
    void build();
    void apply(const QString &field);
    Theme &m_theme;
    Form *m_form;
};

} // namespace turnpike
