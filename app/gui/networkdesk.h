#pragma once

#include "gui/services.h"
#include "session/networkchoice.h"

#include <QObject>
#include <QPointer>

class NetworkAccess;
class ProxySignInDialog;
class QWidget;
struct Submission;

/// Brings what the network wants before the person, and lets go on what was waiting for it.
class NetworkDesk final : public QObject
{
    Q_OBJECT

public:
    NetworkDesk(NetworkAccess &access, const Services &services, QWidget &window);

    void showSettings();

private:
    void ask(const ProxyQuestion &question);
    void goOn();
    void goOnWith(const Submission &submission);

    NetworkAccess &m_access;
    Services m_services;
    QWidget &m_window;
    QPointer<ProxySignInDialog> m_question; ///< one at a time: many requests are refused at once
};
