// One entry of a backup, back into the open workspace.
#include "storage/connection.h"
#include "storage/entryrows.h"
#include "storage/filestore.h"
#include "storage/statement.h"
#include "storage/workspace_p.h"

using namespace Qt::Literals::StringLiterals;

namespace {
Result<bool> isThere(const Connection &connection, const EntryId &id)
{
    return valueOf(connection, u"SELECT count(*) FROM entry WHERE id = ?"_s, {id.value})
        .map([](const QString &count) { return count != u"0"; });
}

/// Each of its texts is to be found by a search.
Result<> markUnsearched(const Connection &connection, const EntryId &id)
{
    const QString answers = u"INSERT INTO search_pending SELECT entry_id, question_id FROM answer "
                            "WHERE entry_id = ? ON CONFLICT DO NOTHING"_s;
    const QString title = u"INSERT INTO search_pending VALUES (?, 'project-title') ON CONFLICT DO NOTHING"_s;
    return execute(connection, answers, {id.value}).and_then([&] {
        return execute(connection, title, {id.value});
    });
}

/// The names of those whose file is not there whole. Only what is not proven is read for that.
Result<QStringList> attachAll(Workspace::Private &workspace, const QList<Attachment> &attachments)
{
    QStringList lost;
    const FileStore files(*workspace.connection);
    for (const Attachment &attachment : attachments) {
        const bool isProven = workspace.fileProofs.has(attachment.sha256, attachment.size);
        const auto attached = files.attach(attachment, workspace.clock(), isProven);
        if (!attached && attached.error().kind != Error::Kind::BadInput)
            return tl::unexpected(attached.error());
        if (!attached)
            lost += attachment.name;
    }
    return lost;
}
} // namespace

Result<BroughtBack> Workspace::bringBack(const EntryRows &rows, const EntryId &copy, const QString &copyTitle)
{
    BroughtBack brought;
    const auto insert = [&]() -> Result<> {
        const Connection &connection = *d->connection;
        const auto known = isThere(connection, rows.id);
        if (!known)
            return tl::unexpected(known.error());
        const EntryRows placed = *known ? asAnother(rows, copy, copyTitle) : rows;
        const QString outOfBin = u"UPDATE entry SET shelf = ? WHERE id = ? AND shelf = ?"_s;
        brought.entry = placed.id;
        brought.isCopy = *known;
        return insertEntryRows(connection, placed)
            .and_then([&] {
                return execute(connection, outOfBin,
                               {nameOf(Shelf::Current), placed.id.value, nameOf(Shelf::Bin)});
            })
            .and_then([&] { return markUnsearched(connection, placed.id); })
            .and_then([&] { return attachAll(*d, placed.attachments); })
            .map([&](const QStringList &lost) { brought.lostFiles = lost; });
    };
    return d->write(insert).map([&] { return brought; });
}
