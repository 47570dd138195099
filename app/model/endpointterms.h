#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <chrono>

/// What an endpoint takes for one role of files.
struct FileTerms
{
    QString role;
    int fewest = 0;
    int most = 1;
    QStringList types; ///< media types; empty: any
    bool operator==(const FileTerms &) const = default;
};

/// What an organiser publishes about an endpoint, or a person knows of it. What is not known is empty or 0.
struct EndpointTerms
{
    QString organiser;
    QString contact; ///< an e-mail address
    QString phone;
    QUrl privacyNotice;
    QString awardId;
    QString award; ///< its title
    QDateTime opens;
    QDateTime deadline;
    std::chrono::seconds grace{0};      ///< after the deadline, for entries
    std::chrono::seconds filesGrace{0}; ///< after the deadline, for files of an entry that was committed
    qint64 maxEntryBytes = 0;
    qint64 maxFileBytes = 0;
    qint64 maxTotalBytes = 0;
    QList<FileTerms> files;
    qint64 chunkBytes = 0;          ///< of one PATCH
    bool commitBeforeFiles = false; ///< the entry may be committed while files still travel
    bool takesNewVersions = false;  ///< a sent entry may be superseded
    QUrl registration;              ///< where a person gets an account
    QString signInHelp;
    QUrl deviceAuthorization; ///< RFC 8628
    QUrl tokenAddress;        ///< RFC 8628
    QString clientId;
    QString scope;
    std::chrono::seconds spread{0}; ///< late retries are spread over so long
    std::chrono::seconds longestRetryAfter{0};
    QUrl discovery; ///< where all this was read; empty for what a person typed
    QByteArray etag;
    QDateTime readAt; ///< when it was last found to be so
    bool operator==(const EndpointTerms &) const = default;
};

/// As one JSON object for keeping; what is empty is left out. Keys that are not known are ignored.
[[nodiscard]] QByteArray termsJson(const EndpointTerms &terms);
[[nodiscard]] EndpointTerms termsOf(const QByteArray &json);
