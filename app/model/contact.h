#pragma once

#include <QString>

/// Kept as the page publishes it, shown to the entrant, never sent anywhere.
struct Contact
{
    QString about;
    QString name;
    QString phone;
    QString email;
    bool operator==(const Contact &) const = default;
};
