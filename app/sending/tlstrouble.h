#pragma once

#include <QDateTime>
#include <QList>
#include <QSslError>
#include <QString>

/// Why a server's certificate was refused, for people: its issuer, which shows an inspection by the
/// organisation, and where time is the reason, from when to when it is valid and what the clock here shows.
[[nodiscard]] QString tlsTroubleWords(const QList<QSslError> &errors, const QDateTime &now);

/// Nothing but the time is wrong with it: by this computer's clock it is not valid yet, or no more.
[[nodiscard]] bool isOutOfTime(const QList<QSslError> &errors);
