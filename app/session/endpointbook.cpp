#include "session/endpointbook.h"

#include "sending/addresses.h"
#include "sending/secretstore.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "storage/workspace.h"
#include "storage/workspaceoutbox.h"

#include <QPromise>

#include <algorithm>

namespace {
/// A secret belongs to one server: with another address there is none.
QString keyOf(const Endpoint &endpoint)
{
    return endpoint.id.value + u' ' +
           endpoint.address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
               .toString(QUrl::FullyEncoded)
               .toLower();
}

Result<int> countOnTheirWay(Workspace &workspace, const EndpointId &id)
{
    return workspace.outbox().unfinishedSubmissions().map([&](const QList<Submission> &unfinished) {
        return static_cast<int>(
            std::count_if(unfinished.begin(), unfinished.end(),
                          [&](const Submission &submission) { return submission.endpoint.id == id; }));
    });
}
} // namespace

EndpointBook::EndpointBook(StorageThread &storage, SecretKeeping secrets, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_secrets(std::make_unique<SecretStore>(
          secrets == SecretKeeping::Keychain ? SecretStore::Use::Keychain : SecretStore::Use::MemoryOnly))
{}

EndpointBook::~EndpointBook() = default;

void EndpointBook::refresh()
{
    whenReady(stored(), this, [this](const Result<QList<Endpoint>> &endpoints) {
        if (!endpoints) {
            emit failed(endpoints.error());
            return;
        }
        m_endpoints = *endpoints;
        emit changed();
    });
}

QFuture<Result<QList<Endpoint>>> EndpointBook::stored()
{
    return m_storage.post([](Workspace &workspace) { return workspace.endpoints(); });
}

QFuture<Result<int>> EndpointBook::onTheirWay(const EndpointId &id)
{
    return m_storage.post([id](Workspace &workspace) { return countOnTheirWay(workspace, id); });
}

const Endpoint *EndpointBook::find(const EndpointId &id) const
{
    const auto found = std::find_if(m_endpoints.begin(), m_endpoints.end(),
                                    [&](const Endpoint &endpoint) { return endpoint.id == id; });
    return found == m_endpoints.end() ? nullptr : &*found;
}

QFuture<Result<>> EndpointBook::save(const Endpoint &endpoint)
{
    const Endpoint *before = find(endpoint.id);
    if (before && !isSameOrigin(before->address, endpoint.address))
        forgetToken(*before);
    const auto saved =
        m_storage.post([endpoint](Workspace &workspace) { return workspace.saveEndpoint(endpoint); });
    refresh(); // read after it is written: work is done in the order it was posted
    return saved;
}

void EndpointBook::forgetToken(const Endpoint &endpoint)
{
    if (isSameOrigin(m_tokens.value(endpoint.id).address, endpoint.address))
        m_tokens.remove(endpoint.id);
    (void)m_secrets->remove(keyOf(endpoint));
}

QFuture<Result<>> EndpointBook::remove(const EndpointId &id)
{
    m_tokens.remove(id);
    if (const Endpoint *endpoint = find(id))
        (void)m_secrets->remove(keyOf(*endpoint));
    const auto removed = m_storage.post([id](Workspace &workspace) { return workspace.removeEndpoint(id); });
    refresh();
    return removed;
}

QByteArray EndpointBook::token(const Endpoint &endpoint) const
{
    const OwnToken own = m_tokens.value(endpoint.id);
    return isSameOrigin(own.address, endpoint.address) ? own.token : QByteArray();
}

QFuture<QByteArray> EndpointBook::findToken(const Endpoint &endpoint)
{
    if (const QByteArray known = token(endpoint); !known.isEmpty() || endpoint.signIn == SignIn::None)
        return QtFuture::makeReadyFuture(known);
    const auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    whenReady(m_secrets->read(keyOf(endpoint)), this, [this, endpoint, promise](const SecretStore::Found &) {
        const auto found = m_secrets->known(keyOf(endpoint)); // it may have been forgotten meanwhile
        if (!found.secret.isEmpty() && token(endpoint).isEmpty()) {
            const auto keeping = found.inKeychain ? SecretKeeping::Keychain : SecretKeeping::ThisRun;
            m_tokens.insert(endpoint.id, {found.secret, endpoint.address, keeping});
        }
        promise->addResult(token(endpoint));
        promise->finish();
    });
    return promise->future();
}

QFuture<SecretKeeping> EndpointBook::setToken(const Endpoint &endpoint, const QByteArray &token)
{
    const auto promise = std::make_shared<QPromise<SecretKeeping>>();
    promise->start();
    if (token.isEmpty()) {
        m_tokens.remove(endpoint.id);
        whenReady(m_secrets->remove(keyOf(endpoint)), this, [promise](bool) {
            promise->addResult(SecretKeeping::ThisRun);
            promise->finish();
        });
        return promise->future();
    }
    m_tokens.insert(endpoint.id, {token, endpoint.address, SecretKeeping::ThisRun});
    whenReady(m_secrets->write(keyOf(endpoint), token), this, [this, endpoint, promise](bool inKeychain) {
        const auto keeping = inKeychain ? SecretKeeping::Keychain : SecretKeeping::ThisRun;
        noteKeeping(endpoint.id, keeping);
        promise->addResult(keeping);
        promise->finish();
    });
    return promise->future();
}

void EndpointBook::noteKeeping(const EndpointId &id, SecretKeeping keeping)
{
    if (const auto own = m_tokens.find(id); own != m_tokens.end())
        own->keeping = keeping;
    emit tokenKept(id);
}

SecretKeeping EndpointBook::keeping(const Endpoint &endpoint) const
{
    return m_tokens.value(endpoint.id).keeping;
}
