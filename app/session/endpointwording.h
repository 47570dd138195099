#pragma once

#include "model/endpoint.h"
#include "model/result.h"
#include "model/submission.h"

#include <QStringList>

struct DiscoveryAnswer;
enum class SecretKeeping;

/// What a person is told of a server that could not be asked: whole sentences.
struct ReachWording
{
    QString happened;
    QString todo;
};

/// @p detail is what the network or the other side said.
[[nodiscard]] ReachWording reachWording(SendingTrouble trouble, const QString &host, const QString &detail);

/// Why no document was to be had from @p address.
[[nodiscard]] Error discoveryError(const DiscoveryAnswer &answer, const QUrl &address);

/// "tus: files by themselves, in pieces that go on after a break", for a choice.
[[nodiscard]] QString profileWording(EndpointProfile profile);
[[nodiscard]] QString signInWording(SignIn signIn);
/// What an endpoint takes, a sentence each; empty where nothing is known.
[[nodiscard]] QStringList limitsWording(const EndpointTerms &terms);
/// When entries open and close, a sentence each.
[[nodiscard]] QStringList datesWording(const EndpointTerms &terms);
/// "As the organiser published it on 22 November 2026 at 09:12."; empty for what a person typed.
[[nodiscard]] QString lastReadWording(const EndpointTerms &terms);
/// How a person can reach the organiser; empty where nothing is known.
[[nodiscard]] QString contactWording(const EndpointTerms &terms);
/// "in.example.org, as a JSON document", for where an entry goes.
[[nodiscard]] QString placeWording(const Endpoint &endpoint);
/// Where a token or password is kept.
[[nodiscard]] QString keepingWording(SecretKeeping keeping);
/// What becomes of entries that are on their way when their endpoint is changed or removed.
[[nodiscard]] QString onTheirWayWording(int entries, const QString &host);
