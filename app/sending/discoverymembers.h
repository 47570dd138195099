#pragma once

#include "model/endpointterms.h"

class JsonObject;
class JsonPlace;

// The members of a discovery document that say on which terms entries are taken.

/// To which something is sent: https, or http to this computer.
[[nodiscard]] QUrl readServerAddress(const JsonPlace &place);
/// Of a page for people.
[[nodiscard]] QUrl readPageAddress(const JsonPlace &place);
/// Words for people, on one line.
[[nodiscard]] QString readWords(const JsonPlace &place);
[[nodiscard]] QString readNeededWords(const JsonPlace &place);
/// ISO 8601 with an offset, as UTC.
[[nodiscard]] QDateTime readTime(const JsonPlace &place);

/// organiser, award, limits, account, retry, categories
void readTerms(JsonObject &document, EndpointTerms &terms);
