#pragma once

#include "gui/services.h"
#include "model/endpoint.h"
#include "model/savestate.h"

#include <QObject>
#include <QPointer>

class EntrySession;
class QMessageBox;
class QWidget;

/// The way from Submit to the queue: the person's yes, then every word on the disk, then the sending.
class EntrySender final : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked on top of @p page.
    EntrySender(const Services &services, QWidget &page);

    /// @p mustFix: how many things are not put right; more than none is said in the question.
    void ask(EntrySession &session, const Endpoint &endpoint, int mustFix);
    /// A person has seen what changed since and said yes: no more questions.
    void sendNewVersion(EntrySession &session, const Endpoint &endpoint);
    /// The session goes away: nothing more is sent for it.
    void forget();

signals:
    /// Nothing was sent, and why.
    void stopped(const QString &sentence);

private:
    [[nodiscard]] QString factsOf(const EntrySession &session, int mustFix) const;
    void saveFirst();
    void onSaveStateChanged(const SaveState &state);
    void handOver();

    Services m_services;
    QWidget &m_page;
    EntrySession *m_session = nullptr;
    Endpoint m_endpoint;
    bool m_asNewVersion = false;
    QPointer<QMessageBox> m_question;
};
