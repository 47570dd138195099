#include "storage/readingcopy.h"

#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/statement.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace {
Error noFolder()
{
    const QString place = QDir::tempPath();
    const QString message =
        QCoreApplication::translate("ReadingCopy", "No folder could be made in %1 for a temporary copy.");
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(place)), place};
}
} // namespace

ReadingCopy::ReadingCopy(const QString &place)
    : m_folder(place)
{}

QString ReadingCopy::path() const
{
    return m_folder.filePath(u"copy.shortlist"_s);
}

Result<std::unique_ptr<ReadingCopy>> ReadingCopy::make(const std::function<Result<>(const QString &)> &write)
{
    Error why = noFolder();
    const QStringList places = PrivateFolder::places();
    for (const QString &place : places) {
        std::unique_ptr<ReadingCopy> copy(new ReadingCopy(place));
        if (!copy->m_folder.isValid())
            continue;
        const auto written = write(copy->path());
        if (written)
            return copy;
        why = written.error();
    }
    return tl::unexpected(why);
}

Result<std::unique_ptr<ReadingCopy>> ReadingCopy::upToDate(const Connection &older)
{
    return make([&](const QString &path) {
        return makePrivateFile(path)
            .and_then([&] { return execute(older, u"VACUUM INTO ?"_s, {path}); })
            .and_then([&] { return Connection::open(path, Access::ReadWrite); })
            .and_then([](const std::unique_ptr<Connection> &copy) {
                return migrateWithoutCopy(*copy, migrations());
            });
    });
}

Result<std::unique_ptr<Connection>> ReadingCopy::open() const
{
    return Connection::open(path(), Access::ReadOnly);
}
