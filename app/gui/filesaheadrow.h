#pragma once

#include "gui/services.h"
#include "model/endpoint.h"
#include "model/id.h"

#include <QTimer>
#include <QWidget>

class DeclarationRow;
class EntrySession;
class QCheckBox;
class QLabel;
enum class SendingTrouble;
struct Error;

/// Lets the files of a draft go before the entry, where the endpoint takes them so, and says how far they
/// are. Hidden where there is nothing to send before.
class FilesAheadRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FilesAheadRow(const Services &services, QWidget *parent = nullptr);

    /// nullptr for none: what is under way stops.
    void setSession(EntrySession *session);
    void setEndpoint(const Endpoint *endpoint);
    void setDraft(bool isDraft);
    /// Nothing goes before an entry that is not ready.
    void setReady(bool isReady);
    [[nodiscard]] QCheckBox &box() const { return *m_box; }

private:
    enum class Phase { NotBegun, UnderWay, Complete, Failed };

    void connectServices();
    void refresh();
    void showWords();
    [[nodiscard]] bool fits() const;
    [[nodiscard]] bool isIn(const EntryId &entry) const;
    [[nodiscard]] QString words() const;
    void begin();
    void sendIfDraft(const QByteArray &token);
    void send(const QByteArray &token);
    void stop();
    void beginAnew();
    void onToggled(bool allowed);
    void onProgressed(const EntryId &entry, qint64 sent, qint64 total);
    void onEnded(const EntryId &entry, SendingTrouble trouble, const QString &detail);
    void onFailed(const EntryId &entry, const QString &why);

    Services m_services;
    EntrySession *m_session = nullptr;
    Endpoint m_endpoint;
    bool m_isDraft = false;
    bool m_isReady = false;
    bool m_isHandedOver = false; ///< what is there belongs to a submission by now
    Phase m_phase = Phase::NotBegun;
    int m_attempt = 0; ///< what an earlier one had asked for is of no use
    qint64 m_sent = 0;
    qint64 m_total = 0;
    QString m_why; ///< it failed
    QTimer m_again;
    DeclarationRow *m_consent;
    QCheckBox *m_box;
    QLabel *m_label;
};
