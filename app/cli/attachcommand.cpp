#include "cli/columns.h"
#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "cli/output.h"
#include "session/filetaking.h"
#include "session/filewording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct AttachCommand
{
    Q_DECLARE_TR_FUNCTIONS(AttachCommand)
};

QString problemWith(const Arguments &arguments)
{
    const int wishes = (arguments.has(u"as"_s) ? 1 : 0) + (arguments.has(u"list"_s) ? 1 : 0) +
                       (arguments.has(u"remove"_s) ? 1 : 0) + (arguments.has(u"export"_s) ? 1 : 0);
    if (wishes != 1)
        return AttachCommand::tr(
            "Say one thing to do: FILE --as ROLE, --list, --remove NAME or --export NAME "
            "FILE.");
    const bool wantsFile = arguments.has(u"as"_s) || arguments.has(u"export"_s);
    if (wantsFile && arguments.words.size() < 2)
        return AttachCommand::tr("Name the file.");
    if (!wantsFile && arguments.words.size() > 1)
        return AttachCommand::tr("“%1” is one argument too many.").arg(arguments.words.at(1));
    if (arguments.has(u"replace"_s) && !arguments.has(u"as"_s))
        return AttachCommand::tr("--replace goes with FILE --as ROLE.");
    return {};
}

QJsonObject objectOf(const Attachment &file)
{
    return {
        {u"role"_s, file.slot.value},
        {u"name"_s, file.name},
        {u"bytes"_s, file.size},
        {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())},
        {u"addedAt"_s, file.addedAt.toUTC().toString(Qt::ISODate)},
    };
}

/// Every way of the command prints the files that it is about.
QByteArray documentOf(const QList<Attachment> &files)
{
    QJsonArray array;
    for (const Attachment &file : files)
        array += objectOf(file);
    return jsonLine({{u"files"_s, array}});
}

Report listOf(const QList<Attachment> &files)
{
    QList<QStringList> rows;
    for (const Attachment &file : files)
        rows += QStringList{file.slot.value, file.name, sizeWording(file.size)};
    return {ExitCode::Done, inColumns(rows).toUtf8(), documentOf(files)};
}

Result<FileSlot> slotFor(const QString &role, const Category &category)
{
    QStringList roles;
    for (const FileSlot &slot : category.files) {
        if (slot.role == role)
            return slot;
        roles += slot.role;
    }
    const QString message = roles.isEmpty()
                                ? AttachCommand::tr("This category takes no supporting files.")
                                : AttachCommand::tr("This category takes no files as “%1”. It takes: %2.")
                                      .arg(role, roles.join(u", "_s));
    return tl::unexpected(Error{Error::Kind::NotFound, message, {}});
}

Result<Attachment> named(const QString &name, const QList<Attachment> &files)
{
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const Attachment &each) { return each.name == name; });
    if (found != files.end())
        return *found;
    return tl::unexpected(Error{Error::Kind::NotFound,
                                AttachCommand::tr("No file “%1” is attached to this entry. “shortlist-cli "
                                                  "attach ENTRY --list” names those that are.")
                                    .arg(name),
                                {}});
}

/// The only one of its slot, or the one that is called like the new one.
Result<AttachmentId> replacedBy(const QString &path, const FileSlot &slot, QList<Attachment> files)
{
    files.removeIf([&](const Attachment &each) { return each.slot.value != slot.role; });
    if (files.size() == 1)
        return files.first().id;
    const QString name = QFileInfo(path).fileName();
    return named(name, files).map([](const Attachment &file) { return file.id; });
}

Result<Report> take(const Arguments &arguments, const OpenedEntry &opened, Desk &desk)
{
    const auto slot = slotFor(arguments.value(u"as"_s), opened.category);
    if (!slot)
        return tl::unexpected(slot.error());
    TakingOrder order{opened.entry.id, *slot, arguments.words.at(1), {}};
    if (arguments.has(u"replace"_s)) {
        const auto replaced = replacedBy(order.path, *slot, opened.entry.files);
        if (!replaced)
            return tl::unexpected(replaced.error());
        order.replaces = *replaced;
    }
    const std::atomic_bool goOn = false;
    const auto progress = [&](qint64 done, qint64 total) { desk.output.progress(done, total); };
    return takeFile(desk.storage, desk.clock, order, progress, goOn).map([&](const TakenFile &taken) {
        if (!taken.notice.isEmpty())
            desk.output.note(taken.notice);
        const QString text = AttachCommand::tr("Attached: %1").arg(taken.attachment.name);
        return Report{ExitCode::Done, text.toUtf8() + '\n', documentOf({taken.attachment})};
    });
}

Result<Report> remove(const QString &name, const OpenedEntry &opened, Desk &desk)
{
    return named(name, opened.entry.files).and_then([&](const Attachment &file) {
        return removeFile(desk.storage, file.id).map([&] {
            const QString text = AttachCommand::tr("Removed: %1").arg(file.name);
            return Report{ExitCode::Done, text.toUtf8() + '\n', documentOf({file})};
        });
    });
}

Result<Report> give(const Arguments &arguments, const OpenedEntry &opened, Desk &desk)
{
    const QString path = arguments.words.at(1);
    return named(arguments.value(u"export"_s), opened.entry.files).and_then([&](const Attachment &file) {
        const std::atomic_bool goOn = false;
        return giveFile(desk.storage, file, path, goOn).map([&] {
            desk.output.note(AttachCommand::tr("%1 was written to %2.").arg(file.name, path));
            return Report{ExitCode::Done, {}, documentOf({file})};
        });
    });
}

Result<Report> attach(const Arguments &arguments, Desk &desk)
{
    const auto found = findEntry(arguments.words.first(), desk);
    if (!found)
        return tl::unexpected(found.error());
    if (arguments.has(u"list"_s))
        return listOf(found->opened.entry.files);
    if (arguments.has(u"remove"_s))
        return remove(arguments.value(u"remove"_s), found->opened, desk);
    if (arguments.has(u"export"_s))
        return give(arguments, found->opened, desk);
    return take(arguments, found->opened, desk);
}
} // namespace

Command attachCommand()
{
    Command command;
    command.name = u"attach"_s;
    command.syntax = u"ENTRY (FILE --as ROLE [--replace] | --list | --remove NAME | --export NAME FILE)"_s;
    command.summary =
        AttachCommand::tr("Attach a supporting file to an entry, or list, remove or copy out those "
                          "that are attached.");
    command.details = AttachCommand::tr(
        "A file is checked against the rules of its place and kept in the workspace, byte for byte. ROLE is\n"
        "the organiser's name for the place; where it is not known, the message lists those that are.");
    command.words = {u"ENTRY"_s};
    command.optionalWords = 1;
    command.options = {
        {u"as"_s, AttachCommand::tr("The place that the file is for."), u"ROLE"_s},
        {u"replace"_s, AttachCommand::tr("Put it in the place of the one that is there.")},
        {u"list"_s, AttachCommand::tr("List what is attached.")},
        {u"remove"_s, AttachCommand::tr("Remove this file from the entry."), u"NAME"_s},
        {u"export"_s, AttachCommand::tr("Write this file to FILE."), u"NAME"_s},
    };
    command.problem = problemWith;
    command.run = atOnce(attach);
    return command;
}
