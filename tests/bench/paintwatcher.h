#pragma once

#include <QEvent>
#include <QWidget>

/// Sees when a widget has been painted.
class PaintWatcher final : public QObject
{
public:
    explicit PaintWatcher(QWidget &watched) { watched.installEventFilter(this); }

    void forget() { m_painted = false; }
    [[nodiscard]] bool hasPainted() const { return m_painted; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};
