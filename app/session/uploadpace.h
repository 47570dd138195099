#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

/// How fast bytes are acknowledged, by the last minute of them.
class UploadPace
{
public:
    /// @p acknowledged of @p total bytes had been acknowledged at @p now. Where they become fewer, because a
    /// server has lost some, it is measured anew.
    void took(qint64 acknowledged, qint64 total, const QDateTime &now);
    /// Nothing is known of another sending.
    void forget();

    /// When the last byte will have been taken at this pace; nothing as long as the pace is not known. Where
    /// no byte has been acknowledged for long, that silence counts.
    [[nodiscard]] std::optional<QDateTime> doneAt(const QDateTime &now) const;

private:
    struct Mark
    {
        QDateTime at;
        qint64 acknowledged = 0;
    };

    QList<Mark> m_marks;
    qint64 m_total = 0;
};
