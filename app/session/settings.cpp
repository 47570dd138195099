#include "session/settings.h"

#include "model/names.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Name<ThemeChoice> themes[] = {
    {ThemeChoice::System, "system"_L1},
    {ThemeChoice::Light, "light"_L1},
    {ThemeChoice::Dark, "dark"_L1},
    {ThemeChoice::HighContrast, "highContrast"_L1},
};

constexpr Name<ProxyUse> proxyUses[] = {
    {ProxyUse::System, "system"_L1},
    {ProxyUse::Manual, "manual"_L1},
    {ProxyUse::None, "none"_L1},
};

/// As text: Qt writes bytes under a mark of its own.
QString storedBytes(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}
} // namespace

QString nameOf(ThemeChoice theme)
{
    return nameIn(themes, theme);
}

std::optional<ThemeChoice> themeNamed(QStringView name)
{
    return valueIn(themes, name);
}

QString nameOf(ProxyUse use)
{
    return nameIn(proxyUses, use);
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{}

ThemeChoice Settings::theme() const
{
    return themeNamed(m_settings.value("window/theme"_L1).toString()).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme)
{
    m_settings.setValue("window/theme"_L1, nameOf(theme));
}

int Settings::zoom() const
{
    bool isNumber = false;
    const int percent = m_settings.value("window/zoom"_L1).toString().toInt(&isNumber);
    return isNumber ? std::clamp(percent, leastZoom, mostZoom) : 100;
}

void Settings::setZoom(int percent)
{
    m_settings.setValue("window/zoom"_L1, percent);
}

QByteArray Settings::windowGeometry() const
{
    return QByteArray::fromBase64(m_settings.value("window/geometry"_L1).toByteArray());
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue("window/geometry"_L1, storedBytes(geometry));
}

QByteArray Settings::paneSizes() const
{
    return QByteArray::fromBase64(m_settings.value("window/panes"_L1).toByteArray());
}

void Settings::setPaneSizes(const QByteArray &sizes)
{
    m_settings.setValue("window/panes"_L1, storedBytes(sizes));
}

EntryId Settings::lastEntry() const
{
    return {m_settings.value("last/entry"_L1).toString()};
}

QuestionId Settings::lastQuestion() const
{
    return {m_settings.value("last/question"_L1).toString()};
}

void Settings::setLast(const EntryId &entry, const QuestionId &question)
{
    m_settings.setValue("last/entry"_L1, entry.value);
    m_settings.setValue("last/question"_L1, question.value);
}

EndpointId Settings::lastEndpoint() const
{
    return {m_settings.value("last/endpoint"_L1).toString()};
}

void Settings::setLastEndpoint(const EndpointId &endpoint)
{
    m_settings.setValue("last/endpoint"_L1, endpoint.value);
}

QByteArray Settings::pasteMarks(const EntryId &entry) const
{
    return m_settings.value(u"pasting/"_s + entry.value).toString().toUtf8();
}

void Settings::setPasteMarks(const EntryId &entry, const QByteArray &marks)
{
    if (marks.isEmpty())
        m_settings.remove(u"pasting/"_s + entry.value);
    else
        m_settings.setValue(u"pasting/"_s + entry.value, QString::fromUtf8(marks));
}

QByteArray Settings::sentAhead(const EntryId &entry) const
{
    return m_settings.value(u"sentAhead/"_s + entry.value).toString().toUtf8();
}

void Settings::setSentAhead(const EntryId &entry, const QByteArray &journal)
{
    const QString key = u"sentAhead/"_s + entry.value;
    if (journal.isEmpty() && !m_settings.contains(key))
        return;
    if (journal.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, QString::fromUtf8(journal));
    m_settings.sync(); // an address is stored before it is used, and forgotten before its id is
}

EndpointId Settings::filesAheadTo(const EntryId &entry) const
{
    return {m_settings.value(u"filesAhead/"_s + entry.value).toString()};
}

void Settings::setFilesAheadTo(const EntryId &entry, const EndpointId &endpoint)
{
    if (endpoint.isEmpty())
        m_settings.remove(u"filesAhead/"_s + entry.value);
    else
        m_settings.setValue(u"filesAhead/"_s + entry.value, endpoint.value);
}

void Settings::forget(const EntryId &entry)
{
    setPasteMarks(entry, {});
    setFilesAheadTo(entry, {});
    setSentAhead(entry, {});
}

QByteArray Settings::pasteWindowGeometry() const
{
    return QByteArray::fromBase64(m_settings.value("window/paste"_L1).toByteArray());
}

void Settings::setPasteWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue("window/paste"_L1, storedBytes(geometry));
}

QString Settings::dialogFolder(const QString &dialog) const
{
    const QString last = m_settings.value(u"dialogs/"_s + dialog).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void Settings::setDialogFolder(const QString &dialog, const QString &folder)
{
    m_settings.setValue(u"dialogs/"_s + dialog, folder);
}

QString Settings::backupFolder() const
{
    return m_settings.value("backup/folder"_L1).toString();
}

void Settings::setBackupFolder(const QString &folder)
{
    m_settings.setValue("backup/folder"_L1, folder);
}

QString Settings::lastWorkspace() const
{
    return m_settings.value("last/workspace"_L1).toString();
}

void Settings::setLastWorkspace(const QString &path)
{
    m_settings.setValue("last/workspace"_L1, path);
}

QStringList Settings::recentWorkspaces() const
{
    return m_settings.value("workspaces/recent"_L1).toStringList();
}

void Settings::setRecentWorkspaces(const QStringList &paths)
{
    m_settings.setValue("workspaces/recent"_L1, paths);
}

QStringList Settings::acceptedPlaces() const
{
    return m_settings.value("workspaces/acceptedPlaces"_L1).toStringList();
}

void Settings::acceptPlace(const QString &folder)
{
    QStringList places = acceptedPlaces();
    if (!places.contains(folder))
        m_settings.setValue("workspaces/acceptedPlaces"_L1, places << folder);
}

NetworkChoice Settings::network() const
{
    NetworkChoice choice;
    choice.proxy = valueIn(proxyUses, m_settings.value("network/proxy"_L1).toString()).value_or(choice.proxy);
    choice.host = m_settings.value("network/proxyHost"_L1).toString();
    const uint port = m_settings.value("network/proxyPort"_L1).toUInt();
    if (port > 0 && port <= std::numeric_limits<quint16>::max())
        choice.port = static_cast<quint16>(port);
    choice.forThisComputer = m_settings.value("network/proxyForThisComputer"_L1).toBool();
    choice.authorities = m_settings.value("network/authorities"_L1).toString();
    return choice;
}

void Settings::setNetwork(const NetworkChoice &choice)
{
    m_settings.setValue("network/proxy"_L1, nameOf(choice.proxy));
    m_settings.setValue("network/proxyHost"_L1, choice.host);
    m_settings.setValue("network/proxyPort"_L1, choice.port);
    m_settings.setValue("network/proxyForThisComputer"_L1, choice.forThisComputer);
    m_settings.setValue("network/authorities"_L1, choice.authorities);
}

QStringList Settings::proxyUsers() const
{
    return m_settings.value("network/proxyUsers"_L1).toStringList();
}

void Settings::setProxyUsers(const QStringList &users)
{
    m_settings.setValue("network/proxyUsers"_L1, users);
}

QString Settings::language() const
{
    return m_settings.value("window/language"_L1).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue("window/language"_L1, language);
}
