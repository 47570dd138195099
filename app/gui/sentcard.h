#pragma once

#include "gui/services.h"
#include "model/result.h"
#include "model/submission.h"
#include "session/newversion.h"
#include "session/versiondifference.h"

#include <QFrame>

#include <memory>

class EntrySession;

namespace Ui {
class SentCard;
}

/// What is kept of the sendings of an entry, what has changed since, and the way to a new version. Hidden
/// while nothing was ever sent.
class SentCard final : public QFrame
{
    Q_OBJECT

public:
    explicit SentCard(const Services &services, QWidget *parent = nullptr);
    ~SentCard() override;

    void setSession(EntrySession *session);
    /// Reads again what was sent.
    void reload();
    /// Compares again, with how many things are not put right.
    void compare(int mustFix);

signals:
    /// A person has seen the difference and wants the entry to be sent in the place of the version that
    /// arrived.
    void newVersionAccepted(const Endpoint &endpoint);
    /// The card has come, gone or changed its buttons.
    void changed();

private:
    void applyTheme();
    void onRead(const EntryId &entry, const Result<QList<Submission>> &versions);
    void showState();
    void showDifference();
    void showSent();
    [[nodiscard]] bool canBeSent() const;

    std::unique_ptr<Ui::SentCard> m_ui;
    Services m_services;
    EntrySession *m_session = nullptr;
    QList<Submission> m_versions; ///< newest first
    NewVersionOffer m_offer;
    QList<ChangedPart> m_changes;
    bool m_readable = true; ///< what was sent can be held against what is there now
    int m_mustFix = 0;
};
