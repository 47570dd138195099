#pragma once

#include <QObject>

class QDropEvent;
class QWidget;

/// Files dropped onto a window: anywhere but where a part of it waits for files itself. A field for text
/// would only write their names down; a dropped text is left to it.
class FileDrops final : public QObject
{
    Q_OBJECT

public:
    explicit FileDrops(QWidget &window);

signals:
    void dropped(const QStringList &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool take(QDropEvent &event);
    [[nodiscard]] bool isForAPart(const QPoint &position) const;

    QWidget &m_window;
};
