#pragma once

#include "sending/outcome.h"

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
    QString text; ///< title and detail, a line each; or a plain text answer
};

[[nodiscard]] RefusalWords refusalWords(const HttpAnswer &answer);
