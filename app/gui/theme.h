#pragma once

#include "session/settings.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

/// The colours of one theme (design: screens). Each pair of text and ground keeps 4.5 : 1, each graphic 3
/// : 1.
struct Colours
{
    QColor window, surface, line, border;
    QColor text, muted;
    QColor accent, accentSoft, onAccent;
    QColor good, goodSoft;
    QColor warning, warningSoft;
    QColor bad, badSoft;
    bool operator==(const Colours &) const = default;
};

/// A meaning that has a colour and a soft ground.
enum class Tone { Neutral, Accent, Good, Warning, Bad };

/// The one place for colours, spacing and type sizes. Widgets name their part in a form by dynamic
/// properties, and the style draws them by it:
///   QLabel      textRole    title | prompt | heading | body | muted | small | good | warning | bad
///   QPushButton buttonRole  primary | link        (plain where there is none)
///   QFrame      frameRole   card | pane | goodBar | warningBar | badBar
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// @p systemFont and the system's palette are taken from @p app as it was started.
    explicit Theme(QApplication &app);
    ~Theme() override;

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// Of the interface and the editor alike, in per cent.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }

    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] QColor colour(Tone tone) const;
    [[nodiscard]] QColor softColour(Tone tone) const;
    [[nodiscard]] bool isDark() const;

    /// @p steps of 4 logical pixels, scaled by font and zoom: all spacing comes from here.
    [[nodiscard]] int space(int steps) const;
    /// The radius of cards and fields, in pixels.
    [[nodiscard]] int radius() const;
    /// The font of a text role: "title", "prompt", "heading", "body", "small"; "editor" for answers.
    [[nodiscard]] QFont font(const QString &role) const;

    /// Gives a widget what its textRole asks for. Called by the style for every widget it polishes.
    void polish(QWidget &widget) const;

    /// Gives a label another textRole while it is shown.
    void setTextRole(QWidget &widget, const QString &role) const;

    /// The colours of the light and the dark theme as designed.
    [[nodiscard]] static Colours lightColours();
    [[nodiscard]] static Colours darkColours();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    [[nodiscard]] QPalette paletteOf(const Colours &colours) const;
    [[nodiscard]] Colours coloursOf(const QPalette &palette) const;

    QApplication &m_app;
    QFont m_systemFont;
    QPalette m_systemPalette;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_zoom = 100;
    Colours m_colours;
};
