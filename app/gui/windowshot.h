#pragma once

#include "model/id.h"

#include <QObject>
#include <QSize>
#include <QString>

class MainWindow;

/// What a picture of the window is to show.
struct ShotRequest
{
    QString file; ///< PNG
    QString page; ///< home, start, import, category, editor, details, check
    EntryId entry;
    QuestionId question;
    QSize size{1280, 800};
};

/// Takes one picture of the window and ends the program: for the manual and the README.
class WindowShot final : public QObject
{
    Q_OBJECT

public:
    WindowShot(MainWindow &window, ShotRequest request);

private:
    void onWorkspaceOpened();
    void takeSoon();
    void take();

    MainWindow &m_window;
    ShotRequest m_request;
};
