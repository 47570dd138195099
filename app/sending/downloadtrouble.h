#pragma once

#include "model/result.h"

#include <QNetworkReply>
#include <QUrl>

// Why a page was not fetched, for people: what happened, where, and what they can do.

/// What is wrong with an address before anything is asked of it; nothing where it may be fetched.
[[nodiscard]] Result<> addressForDownload(const QUrl &address);
/// Whether the server's word for what it sends may be a page or a text document.
[[nodiscard]] Result<> typeForDownload(const QUrl &address, const QString &contentType);

[[nodiscard]] Error troubleOfStatus(const QUrl &address, int status);
[[nodiscard]] Error troubleOfNetwork(const QUrl &address, QNetworkReply::NetworkError error,
                                     const QString &words);
[[nodiscard]] Error troubleOfCertificate(const QUrl &address, const QString &reasons);
[[nodiscard]] Error tookTooLong(const QUrl &address);
[[nodiscard]] Error tooLongForDownload(const QUrl &address);
[[nodiscard]] Error tooManyRedirections(const QUrl &address);
/// @p target is not encrypted while @p address is, or is no web address.
[[nodiscard]] Error leadsAstray(const QUrl &address, const QUrl &target);
[[nodiscard]] Error nothingSent(const QUrl &address);
