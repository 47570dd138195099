#pragma once

#include <QString>

/// The proxy that requests go through.
enum class ProxyUse {
    System, ///< as the system is set up; on Linux by https_proxy and its fellows too
    Manual, ///< one that a person has named
    None,
};

[[nodiscard]] QString nameOf(ProxyUse use);

/// How the network is reached, as a person has set it.
struct NetworkChoice
{
    ProxyUse proxy = ProxyUse::System;
    QString host; ///< of ProxyUse::Manual
    quint16 port = 8080;
    bool forThisComputer = false; ///< what this computer itself is asked goes through the proxy too
    QString authorities; ///< a file of certificates that are trusted beside the system's; empty without one

    bool operator==(const NetworkChoice &) const = default;
};

/// A proxy that wants to know who somebody is.
struct ProxyQuestion
{
    QString proxy; ///< host and port
    QString realm; ///< what it says of itself
    QString user;  ///< whom it has refused; empty where it was told nobody
};
