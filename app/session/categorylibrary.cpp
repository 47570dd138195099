#include "session/categorylibrary.h"

#include "criteria/categoryreader.h"
#include "criteria/categorywriter.h"
#include "criteria/draft.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto ending = ".category.json"_L1;

bool comesBefore(const LoadedCategory &left, const LoadedCategory &right)
{
    const int byTitle = QString::localeAwareCompare(left.category.title, right.category.title);
    return byTitle != 0 ? byTitle < 0 : left.category.edition > right.category.edition;
}

bool isEditionOf(const LoadedCategory &loaded, const Category &category)
{
    return loaded.category.id == category.id && loaded.category.edition == category.edition;
}

/// The name under which a file is found by the next reload.
QString nameInFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.fileName().endsWith(ending) ? info.fileName() : info.completeBaseName() + ending;
}

/// A name for the file of a category that no other file has: "trust-of-the-year-2026".
QString freeName(const QDir &folder, const Category &category)
{
    const QString stem = slugOf(category.id.value.section(u'/', -1) + u'-' + category.edition);
    QString name = stem + ending;
    for (int number = 2; folder.exists(name); ++number)
        name = u"%1-%2"_s.arg(stem).arg(number) + ending;
    return name;
}
} // namespace

CategoryLibrary::CategoryLibrary(QString shippedFolder, QString ownFolder, QObject *parent)
    : QObject(parent)
    , m_shippedFolder(std::move(shippedFolder))
    , m_ownFolder(std::move(ownFolder))
{
    reload();
}

void CategoryLibrary::reload()
{
    m_categories.clear();
    m_broken.clear();
    readFolder(m_shippedFolder, true);
    readFolder(m_ownFolder, false);
    std::sort(m_categories.begin(), m_categories.end(), comesBefore);
    emit changed();
}

const LoadedCategory *CategoryLibrary::find(const CategoryId &id) const
{
    const LoadedCategory *newest = nullptr;
    for (const LoadedCategory &loaded : m_categories) {
        if (loaded.category.id == id && (!newest || loaded.category.edition > newest->category.edition))
            newest = &loaded;
    }
    return newest;
}

Result<CategoryId> CategoryLibrary::take(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{Error::Kind::File,
                                    tr("%1 could not be opened: %2.").arg(shown, file.errorString()), shown});
    const auto reading = readCategory(file.readAll(), shown);
    if (!reading)
        return tl::unexpected(Error{Error::Kind::BadInput, reading.error().value(0).text(), shown});
    const Category &category = reading->category;
    const bool isHere =
        std::any_of(m_categories.cbegin(), m_categories.cend(),
                    [&](const LoadedCategory &loaded) { return isEditionOf(loaded, category); });
    if (isHere)
        return category.id; // shown instead of copied
    const QString target = QDir(m_ownFolder).filePath(nameInFolder(path));
    if (!QDir().mkpath(m_ownFolder))
        return tl::unexpected(Error{Error::Kind::File,
                                    tr("%1 was not taken in, because the folder %2 could not be made. Make "
                                       "it yourself and try again.")
                                        .arg(shown, QDir::toNativeSeparators(m_ownFolder)),
                                    shown});
    if (!file.copy(target))
        return tl::unexpected(Error{Error::Kind::File,
                                    tr("%1 could not be copied to %2: %3. Rename the file and try again.")
                                        .arg(shown, QDir::toNativeSeparators(target), file.errorString()),
                                    shown});
    reload();
    return category.id;
}

Result<CategoryId> CategoryLibrary::add(const Category &category)
{
    const bool isHere =
        std::any_of(m_categories.cbegin(), m_categories.cend(),
                    [&](const LoadedCategory &loaded) { return isEditionOf(loaded, category); });
    if (isHere)
        return tl::unexpected(Error{Error::Kind::BadInput,
                                    tr("Edition %1 of this category is there already. Give this one another "
                                       "edition or another title.")
                                        .arg(category.edition),
                                    category.id.value});
    const QDir folder(m_ownFolder);
    const QString target = folder.filePath(freeName(folder, category));
    const QString shown = QDir::toNativeSeparators(target);
    const QByteArray json = categoryJson(category);
    if (const auto reading = readCategory(json, shown); !reading)
        return tl::unexpected(Error{Error::Kind::BadInput, reading.error().value(0).text(), shown});
    QSaveFile file(target);
    if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly) || file.write(json) != json.size() ||
        !file.commit())
        return tl::unexpected(
            Error{Error::Kind::File,
                  tr("The category could not be written to %1: %2. Make room or rights there and try again.")
                      .arg(shown, file.errorString()),
                  shown});
    reload();
    return category.id;
}

void CategoryLibrary::readFolder(const QString &folder, bool shipped)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({u'*' + ending}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        readFile(dir.filePath(name), shipped);
}

void CategoryLibrary::readFile(const QString &path, bool shipped)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_broken.append({shown, {{Problem::Severity::Error, shown, {}, file.errorString()}}});
        return;
    }
    const QByteArray json = file.readAll();
    auto reading = readCategory(json, shown);
    if (!reading) {
        m_broken.append({shown, reading.error()});
        return;
    }
    const Category &category = reading->category;
    const auto same = std::find_if(m_categories.begin(), m_categories.end(),
                                   [&](const LoadedCategory &other) { return isEditionOf(other, category); });
    if (same != m_categories.end()) {
        const QString message = tr("is edition %1 of this category, which was already read from %2. Give one "
                                   "of them another id or "
                                   "edition.")
                                    .arg(category.edition, same->file);
        m_broken.append({shown, {{Problem::Severity::Error, shown, u"id"_s, message}}});
        return;
    }
    m_categories.append({std::move(reading->category), json, shown, shipped, std::move(reading->notes)});
}
