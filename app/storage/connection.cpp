#include "storage/connection.h"

#include "storage/sqlerror.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Pragma
{
    QString name;
    QString value;
    QString answer; ///< what SQLite says when it has taken the value
};

const QList<Pragma> &pragmas()
{
    static const QList<Pragma> list = {
        // A locked file must not hold up its thread for the 5 s that Qt waits.
        {u"busy_timeout"_s, u"200"_s, u"200"_s},
        // The second guard beside the lock file: no other program can read half of a change or write.
        {u"locking_mode"_s, u"EXCLUSIVE"_s, u"exclusive"_s},
        // The file alone is always the whole workspace: people copy it to a stick or an e-mail while it is
        // open. With a write-ahead log such a copy is empty.
        {u"journal_mode"_s, u"DELETE"_s, u"delete"_s},
        // FULL can lose the last acknowledged change in a power cut, since the journal's removal is not
        // flushed.
        {u"synchronous"_s, u"EXTRA"_s, u"3"_s},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s}, // off unless asked for
        // A file from elsewhere must not bring code along in its schema.
        {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
        // Deleted words are overwritten: an entry can hold personal data. Qt's own SQLite leaves them.
        {u"secure_delete"_s, u"ON"_s, u"1"_s},
        // Damage is noticed on the page it is read from, not some calls later.
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},
    };
    return list;
}

Error refusedPragma(const Pragma &pragma, const QString &answer, const QString &path)
{
    const QString message = QCoreApplication::translate(
        "Connection",
        "%1 cannot be used safely here: the setting %2 stayed at \"%3\". Move the file to a disk "
        "of this computer and open it there.");
    return {Error::Kind::File, message.arg(QDir::toNativeSeparators(path), pragma.name, answer), path};
}
} // namespace

Connection::Connection(const QString &path)
    : m_path(path)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Connection::~Connection()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    database.setDatabaseName(path);
    if (access == Access::ReadOnly)
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        return tl::unexpected(errorFrom(database.lastError(), path));
    if (auto set = connection->setPragmas(); !set)
        return tl::unexpected(set.error());
    return connection;
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<> Connection::setPragmas() const
{
    for (const Pragma &pragma : pragmas()) {
        auto set = execute(*this, u"PRAGMA %1 = %2"_s.arg(pragma.name, pragma.value));
        if (!set)
            return set;
        const auto answer = valueOf(*this, u"PRAGMA %1"_s.arg(pragma.name));
        if (!answer)
            return tl::unexpected(answer.error());
        if (*answer != pragma.answer)
            return tl::unexpected(refusedPragma(pragma, *answer, m_path));
    }
    return {};
}
