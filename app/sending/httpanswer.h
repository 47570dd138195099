#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

/// More of an answer is not read.
constexpr qint64 mostAnswerBytes = 1024 * 1024;

/// What an answer was, taken out of the network reply so that judging it is a pure function.
struct HttpAnswer
{
    int status = 0; ///< 0: no status line arrived
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray location;
    QByteArray date;
    QHash<QByteArray, QByteArray> headers; ///< all of them, by lower-case names
    QByteArray body;                       ///< at most mostAnswerBytes
    QUrl address;                          ///< the one asked
    bool bodyTouched = false; ///< at least one byte of the request's body was handed to the network
    bool timedOut = false;
    bool cancelled = false;
    QString tlsTrouble;            ///< not empty: the server's certificate was refused
    bool tlsOutOfTime = false;     ///< by nothing but this computer's clock
    bool proxyWantsSignIn = false; ///< on the way to a server by TLS; otherwise its status says so
    QString networkError;          ///< the network's own words
    QString issuer;                ///< of the server's certificate, where it was accepted
};
