#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// A heading that shows and hides a text.
class Expander final : public QWidget
{
    Q_OBJECT

public:
    explicit Expander(QWidget *parent = nullptr);

    /// Hides itself where @p text is empty.
    void setContent(const QString &heading, const QString &text);

private:
    void showHeading();

    QPushButton *m_button;
    QLabel *m_label;
    QString m_heading;
};
