#pragma once

#include "session/endpointtest.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class Theme;

/// One thing that a test has found out: its state by shape and word, what it is, and what to do.
class EndpointTestStepRow final : public QWidget
{
    Q_OBJECT

public:
    EndpointTestStepRow(const EndpointTestStep &step, const Theme &theme, QWidget *parent = nullptr);

    /// "Reach: in order. awards.example was reached."
    [[nodiscard]] static QString textOf(const EndpointTestStep &step);

private:
    void applyTheme();

    EndpointTestStep m_step;
    const Theme &m_theme;
    QGridLayout *m_layout;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_words;
    QLabel *m_todo;
};
