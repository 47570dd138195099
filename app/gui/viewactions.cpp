#include "gui/viewactions.h"

#include "gui/editorpanes.h"
#include "gui/theme.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int zoomStep = 10; // per cent
} // namespace

ViewActions::ViewActions(Settings &settings, Theme &theme, EditorPanes &panes, const Ui::MainWindow &ui,
                         QMainWindow &window)
    : QObject(&window)
    , m_settings(settings)
    , m_theme(theme)
    , m_panes(panes)
    , m_ui(ui)
    , m_window(window)
{
    connectThemes();
    connectLanguages();
    connectZoom();
    connectPanes();
}

void ViewActions::connectThemes()
{
    auto *themes = new QActionGroup(this);
    const std::pair<QAction *, ThemeChoice> choices[] = {
        {m_ui.systemThemeAction, ThemeChoice::System},
        {m_ui.lightThemeAction, ThemeChoice::Light},
        {m_ui.darkThemeAction, ThemeChoice::Dark},
        {m_ui.highContrastThemeAction, ThemeChoice::HighContrast},
    };
    for (const auto &[action, choice] : choices) {
        themes->addAction(action);
        action->setChecked(m_theme.choice() == choice);
        connect(action, &QAction::triggered, this, [this, choice = choice] { chooseTheme(choice); });
    }
}

void ViewActions::connectLanguages()
{
    auto *group = new QActionGroup(this);
    const std::pair<QAction *, QString> languages[] = {
        {m_ui.systemLanguageAction, {}},
        {m_ui.englishAction, u"en_GB"_s},
        {m_ui.welshAction, u"cy_GB"_s},
    };
    for (const auto &[action, language] : languages) {
        group->addAction(action);
        action->setChecked(m_settings.language() == language);
        connect(action, &QAction::triggered, this, [this, language = language] { chooseLanguage(language); });
    }
}

void ViewActions::connectZoom()
{
    connect(m_ui.zoomInAction, &QAction::triggered, this, [this] { setZoom(m_theme.zoom() + zoomStep); });
    connect(m_ui.zoomOutAction, &QAction::triggered, this, [this] { setZoom(m_theme.zoom() - zoomStep); });
    connect(m_ui.zoomResetAction, &QAction::triggered, this, [this] { setZoom(100); });
}

void ViewActions::connectPanes()
{
    connect(m_ui.guidanceAction, &QAction::toggled, this,
            [this](bool shown) { m_panes.setGuidanceShown(shown); });
    connect(m_ui.distractionFreeAction, &QAction::toggled, this, &ViewActions::setDistractionFree);
}

void ViewActions::setDistractionFree(bool on)
{
    m_panes.setDistractionFree(on);
    m_window.menuBar()->setVisible(!on);
    m_window.statusBar()->setVisible(!on);
    m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, on));
}

void ViewActions::setZoom(int percent)
{
    m_theme.setZoom(percent);
    m_settings.setZoom(m_theme.zoom());
}

void ViewActions::chooseTheme(ThemeChoice choice)
{
    m_theme.choose(choice);
    m_settings.setTheme(choice);
}

void ViewActions::chooseLanguage(const QString &language)
{
    m_settings.setLanguage(language);
    emit told(tr("Shortlist speaks the chosen language when it is started again."));
}
