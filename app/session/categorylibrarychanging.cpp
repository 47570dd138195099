// What changes the user's own category files.
#include "session/categorylibrary.h"

#include "criteria/categoryreader.h"
#include "criteria/categorywriter.h"
#include "criteria/draft.h"
#include "criteria/editions.h"
#include "criteria/freeids.h"
#include "model/jsonparsing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto ending = ".category.json"_L1;

/// The name under which a file is found by the next reload.
QString nameInFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.fileName().endsWith(ending) ? info.fileName() : info.completeBaseName() + ending;
}

/// The path of a file that is not there yet: "trust-of-the-year-2026".
QString freePath(const QDir &folder, const QString &stem)
{
    QString name = stem + ending;
    for (int number = 2; folder.exists(name); ++number)
        name = u"%1-%2"_s.arg(stem).arg(number) + ending;
    return folder.filePath(name);
}

QString stemFor(const Category &category)
{
    return slugOf(category.id.value.section(u'/', -1) + u'-' + category.edition);
}

QString earlierPath(const QDir &folder, const QString &file)
{
    const QFileInfo info(file);
    const QString written = info.lastModified().toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    return freePath(folder, info.fileName().chopped(ending.size()) + u'-' + written);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longestJson + 1) : QByteArray();
}

Result<> write(const QString &path, const QByteArray &json)
{
    QDir().mkpath(QFileInfo(path).path()); // opening the file says why, where there is no such folder
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return {};
    const QString shown = QDir::toNativeSeparators(path);
    return tl::unexpected(
        Error{Error::Kind::File,
              CategoryLibrary::tr(
                  "The category could not be written to %1: %2. Make room or rights there and try again.")
                  .arg(shown, file.errorString()),
              shown});
}

/// The file of a category, once it is known that it can be read again.
Result<QByteArray> readableJson(const Category &category, const QString &shown)
{
    const QByteArray json = categoryJson(category);
    if (const auto reading = readCategory(json, shown); !reading)
        return tl::unexpected(Error{Error::Kind::BadInput, reading.error().value(0).text(), shown});
    return json;
}

Error anotherIsHere(const Category &category, const QString &shown)
{
    return {Error::Kind::Exists,
            //: %1 is a file, %2 a category's title, %3 its edition
            CategoryLibrary::tr("%1 was not taken in: it holds ‘%2’, edition %3, and there is one with "
                                "other content here already. Replace the one here, or give one of the two "
                                "another edition.")
                .arg(shown, category.title, category.edition),
            shown};
}

Error nameIsTaken(const QString &shown, const QString &target)
{
    return {Error::Kind::File,
            CategoryLibrary::tr("%1 was not taken in, because %2 is there already and is another category. "
                                "Rename one of the two files and try again.")
                .arg(shown, QDir::toNativeSeparators(target)),
            shown};
}

Error changedMeanwhile(const LoadedCategory &before)
{
    return {Error::Kind::File,
            //: %1 is a category's title, %2 its file
            CategoryLibrary::tr("‘%1’ was not changed, because its file %2 is no longer what it was when it "
                                "was opened here. Open the category again and repeat your changes, or give "
                                "them another edition: then they get a file of their own.")
                .arg(before.category.title, before.file),
            before.file};
}
} // namespace

QString CategoryLibrary::earlierFolder() const
{
    return QDir(m_ownFolder).filePath(u"earlier"_s);
}

Result<TakenCategory> CategoryLibrary::take(const QString &path, Conflict conflict)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{Error::Kind::File,
                                    tr("%1 could not be opened: %2.").arg(shown, file.errorString()), shown});
    const QByteArray json = file.read(longestJson + 1);
    const auto reading = readCategory(json, shown);
    if (!reading)
        return tl::unexpected(Error{Error::Kind::BadInput, reading.error().value(0).text(), shown});
    if (QFileInfo(path).dir() == QDir(m_ownFolder))
        reload(); // it need not be copied
    const Category &category = reading->category;
    const LoadedCategory *here = editionOf(category);
    if (here && makeTheSameFile(here->category, category))
        return TakenCategory{category.id, category.edition}; // shown instead of copied
    if (here && conflict == Conflict::Refuse)
        return tl::unexpected(anotherIsHere(category, shown));
    const QString target = QDir(m_ownFolder).filePath(nameInFolder(path));
    if (!here && QFile::exists(target))
        return tl::unexpected(nameIsTaken(shown, target));
    const Result<> taken = here ? put(*here, json) : write(target, json);
    reload();
    return taken.map([&] { return TakenCategory{category.id, category.edition}; });
}

Result<CategoryId> CategoryLibrary::add(const Category &category)
{
    if (editionOf(category))
        return tl::unexpected(Error{Error::Kind::Exists,
                                    tr("Edition %1 of this category is there already. Give this one another "
                                       "edition or another title.")
                                        .arg(category.edition),
                                    category.id.value});
    const CategoryId id = category.id; // the category may be one of those that are read anew
    const QString target = freePath(QDir(m_ownFolder), stemFor(category));
    const Result<> added =
        readableJson(category, QDir::toNativeSeparators(target)).and_then([&](const QByteArray &json) {
            return write(target, json);
        });
    if (added)
        reload();
    return added.map([&] { return id; });
}

QSet<QString> CategoryLibrary::usedIds(const CategoryId &id) const
{
    QSet<QString> ids;
    for (const LoadedCategory &loaded : m_categories) {
        if (loaded.category.id == id)
            ids += idsIn(loaded.category);
    }
    const QDir earlier(earlierFolder());
    for (const QString &name : earlier.entryList({u'*' + ending}, QDir::Files)) {
        const auto reading = readCategory(bytesOf(earlier.filePath(name)), name, RepeatedKeys::Allow);
        if (reading && reading->category.id == id)
            ids += idsIn(reading->category);
    }
    return ids;
}

Result<CategoryId> CategoryLibrary::replace(const LoadedCategory &before, const Category &changed)
{
    const Category kept = withUnusedIds(changed, before.category, usedIds(changed.id));
    const bool isSameEdition = kept.id == before.category.id && kept.edition == before.category.edition;
    if (!isSameEdition)
        return add(kept);
    if (makeTheSameFile(kept, before.category))
        return kept.id;
    const auto json = readableJson(kept, before.file);
    if (!json)
        return tl::unexpected(json.error());
    const Result<> replaced = put(before, *json);
    reload();
    return replaced.map([&] { return kept.id; });
}

Result<> CategoryLibrary::put(const LoadedCategory &before, const QByteArray &json) const
{
    const LoadedCategory *here = editionOf(before.category);
    if (!here || here->file != before.file || bytesOf(QDir::fromNativeSeparators(before.file)) != before.json)
        return tl::unexpected(changedMeanwhile(before));
    if (before.shipped)
        return write(freePath(QDir(m_ownFolder), stemFor(before.category)), json);
    return write(earlierPath(QDir(earlierFolder()), before.file), before.json).and_then([&] {
        return write(before.file, json);
    });
}

Result<> CategoryLibrary::remove(const LoadedCategory &own)
{
    if (own.shipped)
        return tl::unexpected(Error{Error::Kind::BadInput,
                                    tr("‘%1’ comes with Shortlist and cannot be removed. Only categories of "
                                       "your own can be.")
                                        .arg(own.category.title),
                                    own.file});
    const QString shown = own.file; // the category may be one of those that are read anew
    const QString target = earlierPath(QDir(earlierFolder()), shown);
    QDir().mkpath(earlierFolder());
    QFile file(shown);
    const bool moved = file.rename(target);
    reload();
    if (moved)
        return {};
    return tl::unexpected(Error{
        Error::Kind::File,
        tr("%1 could not be moved to %2: %3. The category was not removed. Look whether another program "
           "has the file open and whether you may write there, then try again.")
            .arg(shown, QDir::toNativeSeparators(target), file.errorString()),
        shown});
}

Result<> CategoryLibrary::exportTo(const LoadedCategory &category, const QString &path) const
{
    return write(path, category.json);
}
