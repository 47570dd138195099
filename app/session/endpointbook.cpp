#include "session/endpointbook.h"

#include "sending/addresses.h"
#include "session/storagethread.h"
#include "session/whenready.h"
#include "storage/workspace.h"

#include <QUuid>

#include <algorithm>

EndpointBook::EndpointBook(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{}

void EndpointBook::refresh()
{
    whenReady(m_storage.post([](Workspace &workspace) { return workspace.endpoints(); }), this,
              [this](const Result<QList<Endpoint>> &endpoints) {
                  if (!endpoints) {
                      emit failed(endpoints.error());
                      return;
                  }
                  m_endpoints = *endpoints;
                  emit changed();
              });
}

const Endpoint *EndpointBook::find(const EndpointId &id) const
{
    const auto found = std::find_if(m_endpoints.begin(), m_endpoints.end(),
                                    [&](const Endpoint &endpoint) { return endpoint.id == id; });
    return found == m_endpoints.end() ? nullptr : &*found;
}

Result<Endpoint> EndpointBook::fromDraft(const EndpointDraft &draft)
{
    const auto address = endpointAddress(draft.address);
    if (!address)
        return tl::unexpected(address.error());
    Endpoint endpoint;
    endpoint.id =
        draft.id.isEmpty() ? EndpointId{QUuid::createUuid().toString(QUuid::WithoutBraces)} : draft.id;
    endpoint.address = *address;
    endpoint.name = draft.name.trimmed().isEmpty() ? address->host() : draft.name.trimmed();
    endpoint.profile = draft.profile;
    endpoint.statusRoad = draft.statusRoad;
    endpoint.knowsRepeatedIds = draft.knowsRepeatedIds;
    if (draft.statusRoad == StatusRoad::Template) {
        const auto checkedTemplate = statusTemplate(draft.statusTemplate);
        if (!checkedTemplate)
            return tl::unexpected(checkedTemplate.error());
        endpoint.statusTemplate = *checkedTemplate;
    }
    return endpoint;
}

QFuture<Result<>> EndpointBook::save(const Endpoint &endpoint)
{
    const auto saved =
        m_storage.post([endpoint](Workspace &workspace) { return workspace.saveEndpoint(endpoint); });
    refresh(); // read after it is written: work is done in the order it was posted
    return saved;
}

QFuture<Result<>> EndpointBook::remove(const EndpointId &id)
{
    m_tokens.remove(id);
    const auto removed = m_storage.post([id](Workspace &workspace) { return workspace.removeEndpoint(id); });
    refresh();
    return removed;
}

QByteArray EndpointBook::token(const Endpoint &endpoint) const
{
    const OwnToken own = m_tokens.value(endpoint.id);
    return isSameOrigin(own.address, endpoint.address) ? own.token : QByteArray();
}

void EndpointBook::setToken(const Endpoint &endpoint, const QByteArray &token)
{
    if (token.isEmpty())
        m_tokens.remove(endpoint.id);
    else
        m_tokens.insert(endpoint.id, {token, endpoint.address});
}
