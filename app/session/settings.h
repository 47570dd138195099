#pragma once

#include "model/id.h"
#include "session/networkchoice.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

enum class ThemeChoice { System, Light, Dark, HighContrast };

[[nodiscard]] QString nameOf(ThemeChoice theme);
[[nodiscard]] std::optional<ThemeChoice> themeNamed(QStringView name);

/// What the program remembers about itself between runs, in one readable ini file.
class Settings final
{
public:
    static constexpr int leastZoom = 50;
    static constexpr int mostZoom = 200;

    explicit Settings(const QString &file);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// The program's own zoom in per cent, within leastZoom and mostZoom.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    [[nodiscard]] QByteArray paneSizes() const;
    void setPaneSizes(const QByteArray &sizes);

    /// The entry that was open last, and the question in it.
    [[nodiscard]] EntryId lastEntry() const;
    [[nodiscard]] QuestionId lastQuestion() const;
    void setLast(const EntryId &entry, const QuestionId &question);

    [[nodiscard]] EndpointId lastEndpoint() const;
    void setLastEndpoint(const EndpointId &endpoint);

    /// What was copied and ticked on the way into a form; empty where nothing was.
    [[nodiscard]] QByteArray pasteMarks(const EntryId &entry) const;
    void setPasteMarks(const EntryId &entry, const QByteArray &marks);
    /// Which files were sent before their entry, and how far they are; empty where none were.
    [[nodiscard]] QByteArray sentAhead(const EntryId &entry) const;
    void setSentAhead(const EntryId &entry, const QByteArray &journal);
    /// Where a person lets the files of an entry go before it; empty for nowhere.
    [[nodiscard]] EndpointId filesAheadTo(const EntryId &entry) const;
    void setFilesAheadTo(const EntryId &entry, const EndpointId &endpoint);
    /// What is remembered of an entry that is no more.
    void forget(const EntryId &entry);
    [[nodiscard]] QByteArray pasteWindowGeometry() const;
    void setPasteWindowGeometry(const QByteArray &geometry);

    /// The folder that the user chose for backups; empty where it is the program's own.
    [[nodiscard]] QString backupFolder() const;
    void setBackupFolder(const QString &folder);

    /// Where a file dialog of this name was used last; the documents of the user before and where that is
    /// gone.
    [[nodiscard]] QString dialogFolder(const QString &dialog) const;
    void setDialogFolder(const QString &dialog, const QString &folder);

    /// The workspace that was open last, by its whole path; empty before the first.
    [[nodiscard]] QString lastWorkspace() const;
    void setLastWorkspace(const QString &path);
    /// Newest first.
    [[nodiscard]] QStringList recentWorkspaces() const;
    void setRecentWorkspaces(const QStringList &paths);
    /// Folders whose dangers a person has been told of.
    [[nodiscard]] QStringList acceptedPlaces() const;
    void acceptPlace(const QString &folder);

    [[nodiscard]] NetworkChoice network() const;
    void setNetwork(const NetworkChoice &choice);
    /// "name@host:port" of each proxy that somebody has signed in to. The passwords are elsewhere.
    [[nodiscard]] QStringList proxyUsers() const;
    void setProxyUsers(const QStringList &users);

    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

private:
    QSettings m_settings;
};
