#pragma once

#include "cli/arguments.h"
#include "cli/exitcode.h"
#include "model/clock.h"
#include "model/result.h"

#include <QByteArray>
#include <QCommandLineOption>
#include <QFuture>
#include <QList>

#include <functional>

class CategoryLibrary;
class EntryLibrary;
class Output;
class QJsonObject;
class QNetworkAccessManager;
class QObject;
class StorageThread;
class SubmissionQueue;
struct Folders;

/// What a command works with.
struct Desk
{
    QString workspace; ///< the path of the one that is meant
    const Folders &folders;
    StorageThread &storage;
    CategoryLibrary &categories;
    EntryLibrary &entries;
    SubmissionQueue &queue;
    QNetworkAccessManager &network;
    QString programmes; ///< the folder of the named sets of sections
    Clock clock;
    Output &output;
    QObject &owner; ///< of what has to live until the program ends
};

/// What a command has found out or done. Messages for people are not part of it.
struct Report
{
    ExitCode code = ExitCode::Done;
    QByteArray text; ///< for standard output, without --json
    QByteArray json; ///< the one document, with --json
};

enum class WorkspaceUse {
    None,
    Existing,     ///< without a file there is nothing the command could be about
    MadeIfAbsent, ///< the file is made where there is none
};

/// One command: how it is written, how it is explained, what it does.
struct Command
{
    QString name;
    QString syntax;  ///< what follows the name
    QString summary; ///< one line in the list of commands
    QString details; ///< what its own help says besides
    QStringList words;
    int optionalWords = 0;
    QList<QCommandLineOption> options;
    QStringList requiredOptions;
    WorkspaceUse workspace = WorkspaceUse::Existing;
    bool asksServers = false; ///< so that it has to be known who one is at a proxy
    /// What is wrong with arguments that are complete, as a sentence; may be unset.
    std::function<QString(const Arguments &)> problem;
    std::function<QFuture<Result<Report>>(const Arguments &, Desk &)> run;
};

/// For a command that has its report as soon as storage has answered.
[[nodiscard]] inline auto atOnce(Result<Report> (*command)(const Arguments &, Desk &))
{
    return [command](const Arguments &arguments, Desk &desk) {
        return QtFuture::makeReadyFuture(command(arguments, desk));
    };
}

/// One JSON document as standard output gets it: one line.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);
