#pragma once

#include "model/result.h"
#include "storage/privatefolder.h"

#include <QString>

#include <functional>
#include <memory>

class Connection;

/// A private copy of a workspace, for reading what cannot be brought up to date or rescued where it lies.
/// It is gone with this object, which has to outlive its connections.
class ReadingCopy final
{
public:
    /// Has @p write make the copy under the name it is given: in the folder for temporary files, and where
    /// that fails in another one.
    [[nodiscard]] static Result<std::unique_ptr<ReadingCopy>> make(
        const std::function<Result<>(const QString &)> &write);
    /// A copy of a file of an older version that is of the newest one.
    [[nodiscard]] static Result<std::unique_ptr<ReadingCopy>> upToDate(const Connection &older);

    [[nodiscard]] Result<std::unique_ptr<Connection>> open() const;

private:
    explicit ReadingCopy(const QString &place);
    [[nodiscard]] QString path() const;

    PrivateFolder m_folder;
};
