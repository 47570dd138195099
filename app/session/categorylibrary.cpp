#include "session/categorylibrary.h"

#include "criteria/categoryreader.h"
#include "model/jsonparsing.h"

#include <QDir>
#include <QFile>

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

const LoadedCategory *CategoryLibrary::editionOf(const Category &category) const
{
    const auto found =
        std::find_if(m_categories.cbegin(), m_categories.cend(),
                     [&](const LoadedCategory &loaded) { return isEditionOf(loaded, category); });
    return found == m_categories.cend() ? nullptr : &*found;
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
    const QByteArray json = file.read(longestJson + 1);
    auto reading = readCategory(json, shown);
    if (!reading) {
        m_broken.append({shown, reading.error()});
        return;
    }
    const auto same =
        std::find_if(m_categories.cbegin(), m_categories.cend(),
                     [&](const LoadedCategory &other) { return isEditionOf(other, reading->category); });
    const bool hidesShipped = same != m_categories.cend() && same->shipped && !shipped;
    if (same != m_categories.cend() && !hidesShipped) {
        const QString message = tr("is edition %1 of this category, which was already read from %2. Give one "
                                   "of them another id or "
                                   "edition.")
                                    .arg(reading->category.edition, same->file);
        m_broken.append({shown, {{Problem::Severity::Error, shown, u"id"_s, message}}});
        return;
    }
    if (hidesShipped)
        m_categories.removeAt(same - m_categories.cbegin());
    m_categories.append(
        {std::move(reading->category), json, shown, shipped, std::move(reading->notes), hidesShipped});
}
