#include "cli/commandtable.h"
#include "cli/entrylookup.h"
#include "cli/output.h"
#include "session/bundling.h"
#include "session/whenready.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QPromise>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
struct BundleCommand
{
    Q_DECLARE_TR_FUNCTIONS(BundleCommand)
};

QString problemWith(const Arguments &arguments)
{
    if (arguments.has(u"mail"_s) && arguments.value(u"mail"_s).isEmpty())
        return BundleCommand::tr("--mail wants a file.");
    return {};
}

Report reportOf(const QString &path, const QString &mail, Desk &desk)
{
    desk.output.note(BundleCommand::tr("The entry and its files were written to %1.").arg(path));
    QJsonObject document{{u"bundle"_s, path}};
    if (!mail.isEmpty()) {
        desk.output.note(BundleCommand::tr("A mail with it was written to %1.").arg(mail));
        document.insert(u"mail"_s, mail);
    }
    return {ExitCode::Done, {}, jsonLine(document)};
}

QFuture<Result<Report>> bundle(const Arguments &arguments, Desk &desk)
{
    const auto found = findEntry(arguments.words.first(), desk);
    if (!found)
        return QtFuture::makeReadyFuture(Result<Report>(tl::unexpected(found.error())));
    // Absolute, because the work goes on elsewhere.
    const QString path = QFileInfo(arguments.words.at(1)).absoluteFilePath();
    const QString typed = arguments.value(u"mail"_s);
    const QString mail = typed.isEmpty() ? QString() : QFileInfo(typed).absoluteFilePath();
    const BundleOrder order{found->opened.category, found->opened.entry, path, mail};
    const auto promise = std::make_shared<QPromise<Result<Report>>>();
    promise->start();
    whenReady(writeEntryBundle(desk.storage, order, desk.clock()), &desk.owner,
              [promise, path, mail, &desk](const Result<> &written) {
                  promise->addResult(written.map([&] { return reportOf(path, mail, desk); }));
                  promise->finish();
              });
    return promise->future();
}
} // namespace

Command bundleCommand()
{
    Command command;
    command.name = u"bundle"_s;
    command.syntax = u"ENTRY FILE [--mail FILE]"_s;
    command.summary = BundleCommand::tr("Write an entry with all its files as one ZIP file.");
    command.details =
        BundleCommand::tr("For the case that nothing else works before the deadline. An entry that was "
                          "submitted goes in as it was frozen then.\n"
                          "A file that is there already is replaced as a whole, or left as it is where that "
                          "fails.");
    command.words = {u"ENTRY"_s, u"FILE"_s};
    command.options = {{u"mail"_s,
                        BundleCommand::tr("Write an e-mail to the organiser too, with the bundle attached."),
                        u"FILE"_s}};
    command.problem = problemWith;
    command.run = bundle;
    return command;
}
