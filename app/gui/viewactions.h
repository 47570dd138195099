#pragma once

#include "session/settings.h"

#include <QObject>

class EditorPanes;
class QMainWindow;
class Theme;

namespace Ui {
class MainWindow;
}

/// The View menu: theme, language, size of the text, and what is shown beside the answer.
class ViewActions final : public QObject
{
    Q_OBJECT

public:
    ViewActions(Settings &settings, Theme &theme, EditorPanes &panes, const Ui::MainWindow &ui,
                QMainWindow &window);

signals:
    void told(const QString &sentence);

private:
    void connectThemes();
    void connectLanguages();
    void connectZoom();
    void connectPanes();
    void setDistractionFree(bool on);
    void setZoom(int percent);
    void chooseTheme(ThemeChoice choice);
    void chooseLanguage(const QString &language);

    Settings &m_settings;
    Theme &m_theme;
    EditorPanes &m_panes;
    const Ui::MainWindow &m_ui;
    QMainWindow &m_window;
};
