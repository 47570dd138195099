#pragma once

#include "model/endpoint.h"
#include "model/result.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

class StorageThread;

/// What a person typed to describe an endpoint.
struct EndpointDraft
{
    EndpointId id; ///< empty for a new one
    QString name;
    QString address;
    EndpointProfile profile = EndpointProfile::Json;
    StatusRoad statusRoad = StatusRoad::Derived;
    QString statusTemplate;
    bool knowsRepeatedIds = false;
};

/// The endpoints of the workspace, and their tokens for as long as the program runs. Tokens are never
/// written.
class EndpointBook final : public QObject
{
    Q_OBJECT

public:
    explicit EndpointBook(StorageThread &storage, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] const QList<Endpoint> &endpoints() const { return m_endpoints; }
    [[nodiscard]] const Endpoint *find(const EndpointId &id) const;

    /// The endpoint a draft describes, or what is wrong with it. An empty name becomes the address's host.
    [[nodiscard]] static Result<Endpoint> fromDraft(const EndpointDraft &draft);
    [[nodiscard]] QFuture<Result<>> save(const Endpoint &endpoint);
    [[nodiscard]] QFuture<Result<>> remove(const EndpointId &id);

    /// The token that was given for this endpoint, if it was given for the server that its address names.
    [[nodiscard]] QByteArray token(const Endpoint &endpoint) const;
    void setToken(const Endpoint &endpoint, const QByteArray &token);

signals:
    void changed();
    void failed(const Error &error);

private:
    struct OwnToken
    {
        QByteArray token;
        QUrl address; ///< of the endpoint, when it was given
    };

    StorageThread &m_storage;
    QList<Endpoint> m_endpoints;
    QHash<EndpointId, OwnToken> m_tokens;
};
