#pragma once

#include "model/result.h"

#include <QString>

#include <chrono>

class Connection;

/// Copies the workspace of a connection into a second file, step by step. Between the steps the connection is
/// used for anything else; what is changed then is copied again, so that at the last step the copy is the
/// workspace as it is at that moment. Attached files are named in the copy and not contained in it, the
/// search index is to be made anew.
class BackupWriter final
{
public:
    explicit BackupWriter(const QString &path);
    /// Removes the copy unless it was completed.
    ~BackupWriter();

    BackupWriter(const BackupWriter &) = delete;
    BackupWriter &operator=(const BackupWriter &) = delete;

    [[nodiscard]] Result<> begin(const Connection &workspace);
    /// Whether nothing is left to copy. An error where the workspace was opened anew meanwhile.
    [[nodiscard]] Result<bool> step(const Connection &workspace, std::chrono::milliseconds atMost);

private:
    enum class Pass { Entries, Submissions, Changes, Done };

    [[nodiscard]] Result<> makeFile() const;
    [[nodiscard]] Result<> checkSame(const Connection &workspace) const;
    [[nodiscard]] Result<> attach(const Connection &workspace) const;
    [[nodiscard]] Result<> copyFor(const Connection &workspace, std::chrono::milliseconds atMost);
    [[nodiscard]] Result<int> copySome(const Connection &workspace);
    [[nodiscard]] Result<int> copyNextEntries(const Connection &workspace);
    [[nodiscard]] Result<int> copyNextSubmissions(const Connection &workspace);
    [[nodiscard]] Result<int> copyNextChanges(const Connection &workspace);

    QString m_path;
    qint64 m_opening = 0; ///< which connection it was begun with
    Pass m_pass = Pass::Entries;
    QString m_lastEntry;
    QString m_lastSubmission;
    qint64 m_lastChange = 0;
    bool m_complete = false;
    int m_atOnce = 8; ///< rises where they are small
};
