#include "gui/networkdesk.h"

#include "gui/networkdialog.h"
#include "gui/proxysignindialog.h"
#include "session/endpointbook.h"
#include "session/networkaccess.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"

NetworkDesk::NetworkDesk(NetworkAccess &access, const Services &services, QWidget &window)
    : QObject(&window)
    , m_access(access)
    , m_services(services)
    , m_window(window)
{
    connect(&access.signIns(), &ProxySignIns::wanted, this, &NetworkDesk::ask);
    connect(&access.signIns(), &ProxySignIns::signedIn, this, &NetworkDesk::goOn);
}

void NetworkDesk::showSettings()
{
    (new NetworkDialog(m_access, &m_window))->open();
}

void NetworkDesk::ask(const ProxyQuestion &question)
{
    if (m_question)
        return;
    m_question = new ProxySignInDialog(m_access.signIns(), question, &m_window);
    m_question->open();
}

void NetworkDesk::goOn()
{
    whenReady(m_services.submissions.unfinished(), this, [this](const Result<QList<Submission>> &unfinished) {
        for (const Submission &submission : unfinished.value_or(QList<Submission>())) {
            if (submission.trouble == SendingTrouble::ProxySignIn)
                goOnWith(submission);
        }
    });
}

void NetworkDesk::goOnWith(const Submission &submission)
{
    whenReady(m_services.endpoints.findToken(submission.endpoint), this,
              [this, entry = submission.entry](const QByteArray &token) {
                  m_services.submissions.goOn(entry, token, GoOnBy::Itself);
              });
}
