#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

/// How far a file of a submission has come.
enum class UploadState {
    Waiting,  ///< nothing of it has been acknowledged
    Underway, ///< its upload has an address
    Complete, ///< all of it has been acknowledged
};

/// A file that was frozen with a submission, and the journal of its upload. Role, name, size and digest never
/// change.
struct SentFile
{
    QString role;      ///< of its slot: "evidence", "photo"
    QString name;      ///< without a folder
    qint64 size = 0;   ///< bytes
    QByteArray sha256; ///< of its bytes, lower-case hex
    QString mediaType; ///< "application/pdf"

    UploadState state = UploadState::Waiting;
    QUrl upload;             ///< the address the server gave; stored before it is used
    qint64 acknowledged = 0; ///< bytes the server says it has
    int restarts = 0;        ///< how often the server had lost it, or had another digest

    bool operator==(const SentFile &) const = default;
};

[[nodiscard]] QString nameOf(UploadState state);
[[nodiscard]] std::optional<UploadState> uploadStateNamed(QStringView name);
