#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// An e-mail that is ready to be looked at and sent by a person.
struct MailMessage
{
    QString to; ///< empty: a person fills it in
    QString subject;
    QString text;
    QString attachment; ///< path of a file
    QDateTime writtenAt;
};

/// Writes @p message as a file that mail programs open as a draft (RFC 5322 and 2045 to 2047; "X-Unsent: 1"
/// is what Outlook goes by). The attachment is read as it is written.
[[nodiscard]] Result<> writeMail(const QString &path, const MailMessage &message);
