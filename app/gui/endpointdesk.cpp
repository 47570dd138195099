#include "gui/endpointdesk.h"

#include "gui/endpointdialog.h"

#include <utility>

EndpointDesk::EndpointDesk(const Services &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_window(window)
{}

void EndpointDesk::show()
{
    dialog().open();
}

QStringList EndpointDesk::take(const QStringList &files)
{
    QStringList others;
    QString taken;
    for (const QString &file : files) {
        if (!EndpointFinder::isForIt(file))
            others += file;
        else if (taken.isEmpty())
            taken = file;
    }
    if (!taken.isEmpty()) {
        dialog().takeFile(taken);
        dialog().open();
    }
    return others;
}

EndpointDialog &EndpointDesk::dialog()
{
    if (!m_dialog) {
        m_dialog = new EndpointDialog(m_services, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    return *m_dialog;
}
