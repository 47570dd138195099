#include "gui/theme.h"

#include "gui/formlabels.h"
#include "gui/shortliststyle.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}
} // namespace

Colours Theme::lightColours()
{
    Colours colours;
    colours.window = QColor(0xF3F5F7);
    colours.surface = QColor(0xFFFFFF);
    colours.line = QColor(0xD7DDE3);
    colours.border = QColor(0x7C8894);
    colours.text = QColor(0x18222C);
    colours.muted = QColor(0x566472);
    colours.accent = QColor(0x0B5CAD);
    colours.accentSoft = QColor(0xE5F0FB);
    colours.onAccent = QColor(0xFFFFFF);
    colours.good = QColor(0x1A7A43);
    colours.goodSoft = QColor(0xE3F4EA);
    colours.warning = QColor(0x8A5700);
    colours.warningSoft = QColor(0xFDF1D8);
    colours.bad = QColor(0xB3261E);
    colours.badSoft = QColor(0xFCE8E6);
    return colours;
}

Colours Theme::darkColours()
{
    Colours colours;
    colours.window = QColor(0x141A20);
    colours.surface = QColor(0x1C242C);
    colours.line = QColor(0x36424E);
    colours.border = QColor(0x748290);
    colours.text = QColor(0xE7ECF1);
    colours.muted = QColor(0xA5B2BF);
    colours.accent = QColor(0x74B6FF);
    colours.accentSoft = QColor(0x1F3650);
    colours.onAccent = QColor(0x141A20);
    colours.good = QColor(0x6FD196);
    colours.goodSoft = QColor(0x1A3A28);
    colours.warning = QColor(0xF0BD5A);
    colours.warningSoft = QColor(0x3D2F12);
    colours.bad = QColor(0xFF9D95);
    colours.badSoft = QColor(0x4A211E);
    return colours;
}

Theme::Theme(QApplication &app)
    : m_app(app)
    , m_systemFont(app.font())
    , m_systemPalette(app.palette())
    , m_colours(lightColours())
{
    m_app.setStyle(new ShortlistStyle(*this)); // the application owns it
    m_app.installEventFilter(this);
    apply();
}

Theme::~Theme()
{
    m_app.setStyle(u"Fusion"_s); // ours draws with this theme
}

void Theme::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setZoom(int percent)
{
    percent = std::clamp(percent, Settings::leastZoom, Settings::mostZoom);
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    apply();
}

void Theme::apply()
{
    const bool dark =
        m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && looksDark(m_systemPalette));
    if (m_choice == ThemeChoice::HighContrast) {
        m_colours = coloursOf(m_systemPalette);
        m_app.setPalette(m_systemPalette);
    } else {
        m_colours = dark ? darkColours() : lightColours();
        m_app.setPalette(paletteOf(m_colours));
    }
    m_app.setFont(font(u"body"_s));
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        polish(*widget);
        widget->updateGeometry();
        widget->update();
    }
    emit changed();
}

QColor Theme::colour(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return m_colours.muted;
    case Tone::Accent:
        return m_colours.accent;
    case Tone::Good:
        return m_colours.good;
    case Tone::Warning:
        return m_colours.warning;
    case Tone::Bad:
        return m_colours.bad;
    }
    Q_UNREACHABLE();
}

QColor Theme::softColour(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return m_colours.window;
    case Tone::Accent:
        return m_colours.accentSoft;
    case Tone::Good:
        return m_colours.goodSoft;
    case Tone::Warning:
        return m_colours.warningSoft;
    case Tone::Bad:
        return m_colours.badSoft;
    }
    Q_UNREACHABLE();
}

bool Theme::isDark() const
{
    return m_colours.text.lightness() > m_colours.window.lightness();
}

int Theme::space(int steps) const
{
    return steps * 4 * m_zoom / 100;
}

int Theme::radius() const
{
    return space(2);
}

QFont Theme::font(const QString &role) const
{
    struct Size
    {
        QLatin1StringView role;
        double factor;
        QFont::Weight weight;
    };
    // Against the system's font; 13 px at 10 pt and 96 dpi.
    static constexpr Size sizes[] = {
        {"title"_L1, 1.55, QFont::Bold},      {"prompt"_L1, 1.4, QFont::DemiBold},
        {"heading"_L1, 1.0, QFont::DemiBold}, {"editor"_L1, 1.18, QFont::Normal},
        {"small"_L1, 0.9, QFont::Normal},     {"count"_L1, 1.15, QFont::Bold},
    };
    const double base = std::max(m_systemFont.pointSizeF(), 9.75) * m_zoom / 100;
    QFont font = m_systemFont;
    font.setPointSizeF(base);
    for (const Size &size : sizes) {
        if (size.role == role) {
            font.setPointSizeF(base * size.factor);
            font.setWeight(size.weight);
        }
    }
    return font;
}

void Theme::polish(QWidget &widget) const
{
    levelWithField(widget, space(9));
    const QString role = widget.property("textRole").toString();
    if (role.isEmpty())
        return;
    widget.setFont(font(role));
    const QColor colour = role == u"good"                          ? m_colours.good
                          : role == u"warning"                     ? m_colours.warning
                          : role == u"bad"                         ? m_colours.bad
                          : (role == u"muted" || role == u"small") ? m_colours.muted
                                                                   : m_colours.text;
    QPalette palette = m_app.palette();
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    widget.setPalette(palette);
}

void Theme::setTextRole(QWidget &widget, const QString &role) const
{
    if (widget.property("textRole").toString() == role)
        return; // a new font and palette cost a layout, and counts change at every key
    widget.setProperty("textRole", role);
    polish(widget);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched == &m_app) {
        m_app.setPalette(QPalette()); // back to the system's, to see what it has become
        m_systemPalette = m_app.palette();
        apply();
    }
    if (event->type() == QEvent::Show && watched->isWidgetType()) // what is polished may have no buddy yet
        levelWithField(*static_cast<QWidget *>(watched), space(9));
    return QObject::eventFilter(watched, event);
}

QPalette Theme::paletteOf(const Colours &colours) const
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, mixed(colours.surface, colours.window, 0.5));
    palette.setColor(QPalette::Midlight, colours.line);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.border);
    palette.setColor(QPalette::Shadow, colours.border);
    const QColor faded = mixed(colours.muted, colours.window, 0.35);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

Colours Theme::coloursOf(const QPalette &palette) const
{
    Colours colours = looksDark(palette) ? darkColours() : lightColours();
    colours.window = palette.color(QPalette::Window);
    colours.surface = palette.color(QPalette::Base);
    colours.text = palette.color(QPalette::WindowText);
    colours.muted = colours.text;
    colours.line = colours.text;
    colours.border = colours.text;
    colours.accent = palette.color(QPalette::Highlight);
    colours.onAccent = palette.color(QPalette::HighlightedText);
    colours.accentSoft = colours.window;
    colours.goodSoft = colours.window;
    colours.warningSoft = colours.window;
    colours.badSoft = colours.window;
    return colours;
}
