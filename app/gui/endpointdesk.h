#pragma once

#include "gui/services.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class EndpointDialog;
class QWidget;

/// The way to the dialog of endpoints from the menu, and from an organiser's file that comes to the window.
class EndpointDesk final : public QObject
{
    Q_OBJECT

public:
    EndpointDesk(const Services &services, QWidget &window);

    void show();
    /// Shows the first organiser's file, and gives what is none.
    [[nodiscard]] QStringList take(const QStringList &files);

private:
    [[nodiscard]] EndpointDialog &dialog();

    Services m_services;
    QWidget &m_window;
    QPointer<EndpointDialog> m_dialog;
};
