#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// The bytes of a ZIP file with these parts, in this order. @p password locks them.
[[nodiscard]] QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &parts,
                               const QByteArray &password = {});
