#pragma once

#include "gui/theme.h"

#include <QPainter>
#include <QWidget>

/// A word on a soft ground: "In progress", "Must fix". The word carries the meaning, the colour repeats it.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &word, Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Draws a chip into @p area, left-aligned and vertically centred; for delegates.
    static void paint(QPainter &painter, const QRect &area, const QString &word, Tone tone,
                      const Theme &theme, Qt::LayoutDirection direction);
    [[nodiscard]] static QSize sizeOf(const QString &word, const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_word;
    Tone m_tone = Tone::Neutral;
};
