#include "gui/filedrops.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QUrl>
#include <QWindow>

namespace {
QStringList filesIn(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

bool takesText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget);
}
} // namespace

FileDrops::FileDrops(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

// A drop comes to the window of the system first, and from there to the part that lies below it.
bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::WinIdChange:
        if (watched == &m_window && m_window.windowHandle())
            m_window.windowHandle()->installEventFilter(this);
        break;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return take(*static_cast<QDropEvent *>(event));
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool FileDrops::take(QDropEvent &event)
{
    const QStringList files = filesIn(*event.mimeData());
    const QWidget *modal = QApplication::activeModalWidget();
    if (files.isEmpty() || (modal && modal != &m_window) || isForAPart(event.position().toPoint()))
        return false;
    event.setDropAction(Qt::CopyAction); // a move would have the file taken away where it comes from
    event.accept();
    if (event.type() == QEvent::Drop)
        QMetaObject::invokeMethod( // whoever let it go is not kept waiting
            this, [this, files] { emit dropped(files); }, Qt::QueuedConnection);
    return true;
}

bool FileDrops::isForAPart(const QPoint &position) const
{
    for (const QWidget *part = m_window.childAt(position); part && part != &m_window;
         part = part->parentWidget()) {
        if (part->acceptDrops() && !takesText(part) && !takesText(part->parentWidget()))
            return true;
    }
    return false;
}
