#pragma once

#include "storage/platformfile.h"

#include <QString>

#include <optional>

/// Knows whether the file of an open workspace is still the one that was opened, as this program left it.
class HeldFile final
{
public:
    enum class State {
        Ours,
        Changed,  ///< another program wrote to it, or put another file in its place
        Removed,  ///< another program moved or deleted it
        NotThere, ///< its folder or drive is gone
    };

    explicit HeldFile(const QString &path);

    /// The file as it is now is ours: after opening and after each change.
    void remember();
    /// After a change that failed halfway: what SQLite put back is ours, what bears the name now need not be.
    void rememberAfterFailure();
    [[nodiscard]] State state() const;
    /// The same while no connection holds the file, where less can be told: a stick that comes back may
    /// number its files anew, and a change that was cut short is still to be undone. What the file says of
    /// itself must decide then.
    [[nodiscard]] State stateWhileLetGo() const;

private:
    [[nodiscard]] State missing() const;

    QString m_path;
    std::optional<FileStamp> m_stamp;
    std::optional<FileStamp> m_folder;
    bool m_timesAreTrue = true; ///< a file server has a clock of its own, and writes times late
};
