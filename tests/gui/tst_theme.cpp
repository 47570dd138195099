#include "gui/theme.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Relative luminance by WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}
} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private slots:
    void keepsContrast_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        addPairs("light", Theme::lightColours());
        addPairs("dark", Theme::darkColours());
    }

    void keepsContrast()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        QVERIFY2(contrast(front, ground) >= least, qPrintable(QString::number(contrast(front, ground))));
    }

    void followsTheChoice()
    {
        Theme theme(*qApp);
        theme.choose(ThemeChoice::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::darkColours().window);
        theme.choose(ThemeChoice::Light);
        QVERIFY(!theme.isDark());
    }

    void leavesTheSystemsPaletteForHighContrast()
    {
        const QPalette system = qApp->palette();
        Theme theme(*qApp);
        theme.choose(ThemeChoice::Dark);
        theme.choose(ThemeChoice::HighContrast);
        QCOMPARE(qApp->palette().color(QPalette::Window), system.color(QPalette::Window));
        QCOMPARE(qApp->palette().color(QPalette::WindowText), system.color(QPalette::WindowText));
    }

    void zoomsWithinBounds()
    {
        Theme theme(*qApp);
        const double before = theme.font(u"body"_s).pointSizeF();
        theme.setZoom(1000);
        QCOMPARE(theme.zoom(), Settings::mostZoom);
        QCOMPARE(theme.font(u"body"_s).pointSizeF(), before * 2);
        QCOMPARE(theme.space(1), 8);
    }

private:
    static void addPairs(const char *name, const Colours &colours)
    {
        struct Pair
        {
            const char *what;
            QColor front;
            QColor ground;
            double least;
        };
        const Pair pairs[] = {
            {"text on window", colours.text, colours.window, 4.5},
            {"text on surface", colours.text, colours.surface, 4.5},
            {"muted on window", colours.muted, colours.window, 4.5},
            {"muted on surface", colours.muted, colours.surface, 4.5},
            {"text on soft accent", colours.text, colours.accentSoft, 4.5},
            {"accent on surface", colours.accent, colours.surface, 4.5},
            {"accent on soft accent", colours.accent, colours.accentSoft, 4.5},
            {"text on accent", colours.onAccent, colours.accent, 4.5},
            {"good on its ground", colours.good, colours.goodSoft, 4.5},
            {"good on surface", colours.good, colours.surface, 4.5},
            {"warning on its ground", colours.warning, colours.warningSoft, 4.5},
            {"bad on its ground", colours.bad, colours.badSoft, 4.5},
            {"bad on surface", colours.bad, colours.surface, 4.5},
            {"border on surface", colours.border, colours.surface, 3.0},
            {"border on window", colours.border, colours.window, 3.0},
        };
        for (const Pair &pair : pairs)
            QTest::addRow("%s: %s", name, pair.what) << pair.front << pair.ground << pair.least;
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
