#pragma once

#include "model/result.h"

#include <QString>

#include <memory>

class QSqlDatabase;

enum class Access { ReadWrite, ReadOnly };

/// The one connection to a workspace file, with every pragma set and read back.
/// Belongs to the thread that made it.
class Connection final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    explicit Connection(const QString &path);
    [[nodiscard]] Result<> setPragmas() const;

    QString m_path;
    QString m_name; ///< Qt's name of the connection, different for each
};
