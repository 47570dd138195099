#pragma once

#include "model/category.h"
#include "model/endpoint.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

/// One entry of a run of many: all of it follows from the run's seed and the entry's number.
struct PlannedEntry
{
    QString title;
    Category category; ///< with a time of closing of its own
    Endpoint endpoint;
    QList<QByteArray> files; ///< none to two, small ones and middle ones
};

/// @p receiver is the address of the receiver of these tests.
[[nodiscard]] PlannedEntry plannedEntry(const Category &category, const QUrl &receiver, quint32 seed,
                                        int number);
