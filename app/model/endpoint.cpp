#include "model/endpoint.h"

#include "model/names.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Name<EndpointProfile> profiles[] = {
    {EndpointProfile::Json, "json"_L1},
    {EndpointProfile::Multipart, "multipart"_L1},
    {EndpointProfile::TusCommit, "tus+commit"_L1},
    {EndpointProfile::WebDav, "webdav"_L1},
    {EndpointProfile::WebForm, "webForm"_L1},
};
constexpr Name<SignIn> signIns[] = {
    {SignIn::None, "none"_L1},
    {SignIn::Token, "token"_L1},
    {SignIn::Basic, "basic"_L1},
    {SignIn::OAuthDevice, "oauth-device"_L1},
};
constexpr Name<StatusRoad> statusRoads[] = {
    {StatusRoad::Derived, "derived"_L1},
    {StatusRoad::Template, "template"_L1},
    {StatusRoad::None, "none"_L1},
};
} // namespace

bool isSameRoad(const Endpoint &one, const Endpoint &other)
{
    return one.address == other.address && one.profile == other.profile && one.uploads == other.uploads &&
           one.statusRoad == other.statusRoad && one.statusTemplate == other.statusTemplate;
}

QString nameOf(EndpointProfile profile)
{
    return nameIn(profiles, profile);
}

std::optional<EndpointProfile> endpointProfileNamed(QStringView name)
{
    return valueIn(profiles, name);
}

QString nameOf(SignIn signIn)
{
    return nameIn(signIns, signIn);
}

std::optional<SignIn> signInNamed(QStringView name)
{
    return valueIn(signIns, name);
}

QString nameOf(StatusRoad road)
{
    return nameIn(statusRoads, road);
}

std::optional<StatusRoad> statusRoadNamed(QStringView name)
{
    return valueIn(statusRoads, name);
}
