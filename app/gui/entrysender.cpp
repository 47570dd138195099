#include "gui/entrysender.h"

#include "session/endpointbook.h"
#include "session/entrysession.h"
#include "session/sendingahead.h"
#include "session/submissionqueue.h"
#include "session/whenready.h"
#include "session/wording.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

EntrySender::EntrySender(const Services &services, QWidget &page)
    : QObject(&page)
    , m_services(services)
    , m_page(page)
{}

void EntrySender::ask(EntrySession &session, const Endpoint &endpoint, int mustFix)
{
    forget();
    m_session = &session;
    m_endpoint = endpoint;
    (void)m_services.endpoints.findToken(endpoint); // a keychain may take its time in the meantime
    m_asNewVersion = false;

    //: %1 is an entry's title, %2 a host name
    const QString words = tr("Send ‘%1’ to %2?").arg(session.entry().title, endpoint.address.host());
    m_question =
        new QMessageBox(QMessageBox::NoIcon, tr("Submit the entry"), words, QMessageBox::Cancel, &m_page);
    m_question->setObjectName(u"submitQuestion"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(factsOf(session, mustFix));
    QPushButton *yes =
        m_question->addButton(mustFix > 0 ? tr("Send &anyway") : tr("&Send now"), QMessageBox::AcceptRole);
    yes->setProperty("buttonRole", u"primary"_s);
    connect(yes, &QPushButton::clicked, this, &EntrySender::saveFirst);
    m_question->open();
}

QString EntrySender::factsOf(const EntrySession &session, int mustFix) const
{
    QStringList facts(tr("The entry has %1.").arg(wordsWording(session.tally().entry.words)));
    QStringList names;
    for (const Attachment &file : session.entry().files)
        names += file.name;
    if (!names.isEmpty())
        //: %1 is a list of names of files
        facts += tr("Files that go with it: %1.").arg(names.join(u", "_s));
    if (mustFix > 0)
        facts += tr("%n thing(s) that must be put right would be sent as they are.", nullptr, mustFix);
    return facts.join(u'\n');
}

void EntrySender::sendNewVersion(EntrySession &session, const Endpoint &endpoint)
{
    forget();
    m_session = &session;
    m_endpoint = endpoint;
    m_asNewVersion = true;
    saveFirst();
}

void EntrySender::forget()
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = nullptr;
    if (m_question)
        m_question->close();
}

void EntrySender::saveFirst()
{
    m_question.clear(); // it closes by itself
    if (!m_session)
        return;
    m_session->flush();
    if (m_session->saveState().kind == SaveState::Kind::Saved) {
        handOver();
        return;
    }
    connect(m_session, &EntrySession::saveStateChanged, this, &EntrySender::onSaveStateChanged,
            Qt::UniqueConnection);
}

void EntrySender::onSaveStateChanged(const SaveState &state)
{
    switch (state.kind) {
    case SaveState::Kind::Saved:
        handOver();
        break;
    case SaveState::Kind::Unsaved:
        break;
    case SaveState::Kind::Failed:
        forget();
        emit stopped(
            tr("The entry was not sent, because it could not be saved first. %1").arg(state.error.message));
        break;
    }
}

void EntrySender::handOver()
{
    EntrySession &session = *m_session;
    forget();
    const SendingOrder order{session.category(), session.entry(), m_endpoint, m_asNewVersion};
    whenReady(m_services.endpoints.findToken(m_endpoint), this, [this, order](const QByteArray &token) {
        SendingOrder whole = order;
        whole.ahead = m_services.ahead.take(order.entry.id, order.endpoint);
        m_services.submissions.submit(whole, token);
    });
}
