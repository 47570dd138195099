#pragma once

#include "model/endpoint.h"

#include <optional>

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
    QString uploads; ///< of EndpointProfile::TusCommit
    SignIn signIn = SignIn::Token;
    QString user;                ///< of SignIn::Basic
    QString deviceAuthorization; ///< this and the rest: of SignIn::OAuthDevice
    QString tokenAddress;
    QString clientId;
    QString scope; ///< may be empty
};

/// What is wrong with a draft, and where.
struct DraftFault
{
    enum class Part { Address, Uploads, StatusTemplate, User, DeviceAuthorization, TokenAddress, ClientId };

    Part part = Part::Address;
    QString message; ///< whole sentences
};

/// The first fault of a draft, from its address on.
[[nodiscard]] std::optional<DraftFault> faultOf(const EndpointDraft &draft);

/// A draft that holds what @p endpoint says, for changing it.
[[nodiscard]] EndpointDraft draftOf(const Endpoint &endpoint);
