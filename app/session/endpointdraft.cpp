#include "session/endpointdraft.h"

#include "sending/addresses.h"
#include "session/endpointbook.h"

#include <QCoreApplication>
#include <QUuid>

namespace {
using Part = DraftFault::Part;

struct DraftWords
{
    Q_DECLARE_TR_FUNCTIONS(EndpointDraft)
};

template<typename Checked>
std::optional<DraftFault> faultIn(Part part, const Result<Checked> &checked)
{
    return checked ? std::nullopt : std::optional(DraftFault{part, checked.error().message});
}

std::optional<DraftFault> faultOfDevice(const EndpointDraft &draft)
{
    if (const auto fault = faultIn(Part::DeviceAuthorization, endpointAddress(draft.deviceAuthorization)))
        return fault;
    if (const auto fault = faultIn(Part::TokenAddress, endpointAddress(draft.tokenAddress)))
        return fault;
    if (draft.clientId.trimmed().isEmpty())
        return DraftFault{Part::ClientId,
                          DraftWords::tr("No client id is given. Please enter the one the organiser gave "
                                         "for programs like this.")};
    return std::nullopt;
}

std::optional<DraftFault> faultOfSignIn(const EndpointDraft &draft)
{
    if (draft.signIn == SignIn::OAuthDevice)
        return faultOfDevice(draft);
    if (draft.signIn == SignIn::Basic && draft.user.trimmed().isEmpty())
        return DraftFault{Part::User, DraftWords::tr("No user name is given. Please enter yours.")};
    return std::nullopt;
}

void takeSignIn(Endpoint &endpoint, const EndpointDraft &draft)
{
    endpoint.signIn = draft.signIn;
    if (draft.signIn == SignIn::Basic)
        endpoint.user = draft.user.trimmed();
    if (draft.signIn != SignIn::OAuthDevice)
        return;
    endpoint.terms.deviceAuthorization = *endpointAddress(draft.deviceAuthorization);
    endpoint.terms.tokenAddress = *endpointAddress(draft.tokenAddress);
    endpoint.terms.clientId = draft.clientId.trimmed();
    endpoint.terms.scope = draft.scope.trimmed();
}

StatusRoad roadOf(const EndpointDraft &draft)
{
    const bool isAsked = draft.profile != EndpointProfile::WebDav && // its folder shows what is there
                         draft.profile != EndpointProfile::WebForm;
    return isAsked ? draft.statusRoad : StatusRoad::None;
}
} // namespace

std::optional<DraftFault> faultOf(const EndpointDraft &draft)
{
    if (const auto fault = faultIn(Part::Address, endpointAddress(draft.address)))
        return fault;
    if (draft.profile == EndpointProfile::WebForm)
        return std::nullopt;
    if (draft.profile == EndpointProfile::TusCommit) {
        if (const auto fault = faultIn(Part::Uploads, endpointAddress(draft.uploads)))
            return fault;
    }
    if (roadOf(draft) == StatusRoad::Template) {
        if (const auto fault = faultIn(Part::StatusTemplate, statusTemplate(draft.statusTemplate)))
            return fault;
    }
    return faultOfSignIn(draft);
}

EndpointDraft draftOf(const Endpoint &endpoint)
{
    EndpointDraft draft;
    draft.id = endpoint.id;
    draft.name = endpoint.name;
    draft.address = endpoint.address.toString();
    draft.profile = endpoint.profile;
    draft.statusRoad = endpoint.statusRoad;
    draft.statusTemplate = endpoint.statusTemplate;
    draft.knowsRepeatedIds = endpoint.knowsRepeatedIds;
    draft.uploads = endpoint.uploads.toString();
    draft.signIn = endpoint.signIn;
    draft.user = endpoint.user;
    draft.deviceAuthorization = endpoint.terms.deviceAuthorization.toString();
    draft.tokenAddress = endpoint.terms.tokenAddress.toString();
    draft.clientId = endpoint.terms.clientId;
    draft.scope = endpoint.terms.scope;
    return draft;
}

Result<Endpoint> EndpointBook::fromDraft(const EndpointDraft &draft)
{
    if (const auto fault = faultOf(draft))
        return tl::unexpected(Error{Error::Kind::BadInput, fault->message, {}});
    Endpoint endpoint;
    endpoint.id =
        draft.id.isEmpty() ? EndpointId{QUuid::createUuid().toString(QUuid::WithoutBraces)} : draft.id;
    endpoint.address = *endpointAddress(draft.address);
    endpoint.name = draft.name.trimmed().isEmpty() ? endpoint.address.host() : draft.name.trimmed();
    endpoint.profile = draft.profile;
    endpoint.statusRoad = roadOf(draft);
    if (draft.profile == EndpointProfile::WebForm) {
        endpoint.signIn = SignIn::None; // a person signs in to the form
        return endpoint;
    }
    endpoint.knowsRepeatedIds = draft.knowsRepeatedIds;
    if (draft.profile == EndpointProfile::TusCommit)
        endpoint.uploads = *endpointAddress(draft.uploads);
    if (endpoint.statusRoad == StatusRoad::Template)
        endpoint.statusTemplate = *statusTemplate(draft.statusTemplate);
    takeSignIn(endpoint, draft);
    return endpoint;
}
