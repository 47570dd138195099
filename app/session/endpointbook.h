#pragma once

#include "model/endpoint.h"
#include "model/result.h"
#include "session/endpointdraft.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

class SecretStore;
class StorageThread;

/// Where tokens and passwords are.
enum class SecretKeeping {
    Keychain, ///< the system's
    ThisRun,  ///< in memory, until the program ends
};

/// The endpoints of the workspace with their tokens and passwords, which are never written to it.
class EndpointBook final : public QObject
{
    Q_OBJECT

public:
    /// With SecretKeeping::ThisRun the keychain is not asked at all.
    explicit EndpointBook(StorageThread &storage, SecretKeeping secrets = SecretKeeping::ThisRun,
                          QObject *parent = nullptr);
    ~EndpointBook() override;

    void refresh();
    [[nodiscard]] const QList<Endpoint> &endpoints() const { return m_endpoints; }
    [[nodiscard]] const Endpoint *find(const EndpointId &id) const;

    /// The endpoint a draft describes, or what is wrong with it. An empty name becomes the address's host.
    [[nodiscard]] static Result<Endpoint> fromDraft(const EndpointDraft &draft);
    /// As they are stored now.
    [[nodiscard]] QFuture<Result<QList<Endpoint>>> stored();
    /// How many entries are on their way to it. They go where they were to go, whatever is saved or removed.
    [[nodiscard]] QFuture<Result<int>> onTheirWay(const EndpointId &id);
    /// With another server than before, the secret for that one is forgotten.
    [[nodiscard]] QFuture<Result<>> save(const Endpoint &endpoint);
    [[nodiscard]] QFuture<Result<>> remove(const EndpointId &id);

    /// The token or password that is known by now for this endpoint, if it was given for the server that its
    /// address names.
    [[nodiscard]] QByteArray token(const Endpoint &endpoint) const;
    /// The same, from the keychain where it is not known yet. An empty one may lie in a locked keychain.
    [[nodiscard]] QFuture<QByteArray> findToken(const Endpoint &endpoint);
    /// It is known at once; an empty one is forgotten. Gives where it is kept, once the keychain has
    /// answered.
    QFuture<SecretKeeping> setToken(const Endpoint &endpoint, const QByteArray &token);
    /// Where that token is, as far as is known by now.
    [[nodiscard]] SecretKeeping keeping(const Endpoint &endpoint) const;

signals:
    void changed();
    /// keeping() knows it by now.
    void tokenKept(const EndpointId &id);
    void failed(const Error &error);

private:
    struct OwnToken
    {
        QByteArray token;
        QUrl address; ///< of the endpoint, when it was given
        SecretKeeping keeping = SecretKeeping::ThisRun;
    };

    void forgetToken(const Endpoint &endpoint);
    void noteKeeping(const EndpointId &id, SecretKeeping keeping);

    StorageThread &m_storage;
    QList<Endpoint> m_endpoints;
    QHash<EndpointId, OwnToken> m_tokens;
    std::unique_ptr<SecretStore> m_secrets;
};
