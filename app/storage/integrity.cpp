#include "storage/integrity.h"

#include "storage/connection.h"
#include "storage/sqlerror.h"
#include "storage/statement.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<> check(const Connection &connection, const QString &pragma)
{
    return valueOf(connection, pragma).and_then([&](const QString &verdict) -> Result<> {
        if (verdict != u"ok"_s)
            return tl::unexpected(damagedError(connection.path(), verdict.simplified()));
        return {};
    });
}

// SQLite reads a last page that is cut short as if it ended in zeros.
Result<> checkSize(const Connection &connection)
{
    const QString sql = u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s;
    return valueOf(connection, sql).and_then([&](const QString &bytes) -> Result<> {
        const qint64 missing = bytes.toLongLong() - QFileInfo(connection.path()).size();
        if (missing <= 0)
            return {};
        const QString detail =
            QCoreApplication::translate("Integrity", "%1 bytes are missing at its end").arg(missing);
        return tl::unexpected(damagedError(connection.path(), detail));
    });
}
} // namespace

Result<> checkQuickly(const Connection &connection)
{
    return checkSize(connection).and_then([&] { return check(connection, u"PRAGMA quick_check(1)"_s); });
}

Result<> checkThoroughly(const Connection &connection)
{
    return check(connection, u"PRAGMA integrity_check(1)"_s);
}

Result<QStringList> damagedAnswers(const Connection &connection)
{
    const QString sql = uR"(SELECT CAST(answer.text AS BLOB), answer.sha256, entry.title, answer.question_id
        FROM answer JOIN entry ON entry.id = answer.entry_id
        ORDER BY entry.number, answer.question_id)"_s;
    QStringList names;
    const auto compare = [&](Row &row) -> Result<> {
        const QByteArray text = row.bytes();
        if (sha256Of(text) == row.bytes())
            return {};
        const QString title = row.text();
        //: an answer: the title of its entry, the id of its question
        names += QCoreApplication::translate("Integrity", "\"%1\", question %2").arg(title, row.text());
        return {};
    };
    return forEachRow(connection, sql, {}, compare).map([&] { return names; });
}
