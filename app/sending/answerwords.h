#pragma once

#include "sending/httpanswer.h"

#include <QStringList>

/// "application/json" of "Application/JSON; charset=utf-8".
[[nodiscard]] QByteArray mediaType(const QByteArray &contentType);

/// A web page where a machine should have answered: a sign-in page, a filter, a proxy.
[[nodiscard]] bool isWebPage(const HttpAnswer &answer);

/// Foreign text on one line, fit to be shown: without control characters and changes of writing direction,
/// at most 2,000 characters.
[[nodiscard]] QString plainWords(const QString &text);

/// What the other side says about a refusal (RFC 9457, application/problem+json, or the same in plain JSON).
struct RefusalWords
{
    QString type;
    /// Title and detail, a line each, and a line "#/answers/0/text is too long" for each part of the entry
    /// that is named; or a plain text answer.
    QString text;
    QStringList pointers;    ///< to the parts that are named: "/answers/0/text"
    bool saysClosed = false; ///< entries are taken no more; the text has the time where it was said
};

[[nodiscard]] RefusalWords refusalWords(const HttpAnswer &answer);
