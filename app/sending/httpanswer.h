#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

/// What an answer was, taken out of the network reply so that judging it is a pure function.
struct HttpAnswer
{
    int status = 0; ///< 0: no status line arrived
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray location;
    QByteArray date;
    QHash<QByteArray, QByteArray> headers; ///< all of them, by lower-case names
    QByteArray body;                       ///< cut at 1 MiB
    QUrl address;                          ///< the one asked
    bool bodyTouched = false; ///< at least one byte of the request's body was handed to the network
    bool timedOut = false;
    bool cancelled = false;
    QString tlsTrouble;   ///< not empty: the server's certificate was refused
    QString networkError; ///< the network's own words
};
