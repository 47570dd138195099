#pragma once

#include "samples.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

/// A text of several pages whose every part is known by its number.
[[nodiscard]] QString longText(const QString &name);
/// The category of the entries, which asks q1, q2 and q3.
[[nodiscard]] QByteArray rescuedCategory();

/// A test whose every function begins with the bytes of a workspace, to be damaged and opened.
class RescueTest : public QObject
{
    Q_OBJECT

protected:
    static constexpr int pageSize = 4096;

    /// Two entries with three answers each, an earlier text for q1 and q2 of the first; left as by a power
    /// cut.
    void makeWorkspace();
    void makeBackup();
    void add(Workspace &workspace, const QString &entry);
    /// What the next run of the program does before the power goes.
    void goOn(const std::function<Result<>(Workspace &)> &work);
    void change(const QByteArray &from, const QByteArray &to);
    void blank(qsizetype from, qsizetype size);
    /// Everything on the page where that text begins.
    void blankPageOf(const QByteArray &text);
    void open();
    [[nodiscard]] QString textOf(const QString &entry, const QString &question);
    [[nodiscard]] std::optional<RescuedAnswer::Outcome> outcomeOf(const QString &entry,
                                                                  const QString &question) const;
    [[nodiscard]] QStringList filesBeside(const QString &pattern) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_bytes; ///< of the workspace, to be damaged
    WorkspaceOptions m_options;
    std::unique_ptr<Workspace> m_workspace;
    RescueReport m_report;

private slots:
    void init();
};
