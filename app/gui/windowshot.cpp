#include "gui/windowshot.h"

#include "gui/mainwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto settling = 300ms; // until layouts, lists and the entry's submission have been shown
}

WindowShot::WindowShot(MainWindow &window, ShotRequest request)
    : QObject(&window)
    , m_window(window)
    , m_request(std::move(request))
{
    m_window.resize(m_request.size);
    connect(&m_window, &MainWindow::workspaceOpened, this, &WindowShot::onWorkspaceOpened);
    connect(&m_window, &MainWindow::entryShown, this, &WindowShot::takeSoon);
}

void WindowShot::onWorkspaceOpened()
{
    if (m_request.page == u"start")
        m_window.showStart();
    if (m_request.page == u"category") {
        m_window.showStart();
        m_window.findChild<QAction *>(u"changeCategoryAction"_s)->trigger();
    }
    if (m_request.page == u"import")
        m_window.showImport();
    if (m_request.entry.isEmpty())
        takeSoon();
    else
        m_window.openEntry(m_request.entry, m_request.question);
}

void WindowShot::takeSoon()
{
    if (m_request.page == u"details")
        m_window.showDetails();
    else if (m_request.page == u"files")
        m_window.showFiles();
    else if (m_request.page == u"check")
        m_window.showCheck();
    QTimer::singleShot(settling, this, &WindowShot::take);
}

void WindowShot::take()
{
    const bool written = m_window.grab().save(m_request.file, "PNG");
    QCoreApplication::exit(written ? 0 : 3);
}
