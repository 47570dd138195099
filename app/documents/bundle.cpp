#include "documents/bundle.h"

#include "documents/jsonwriter.h"

#include <zip.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto entryName = "entry.json"_L1;
constexpr auto readCopyName = "entry.txt"_L1;
constexpr auto manifestName = "manifest.json"_L1;

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Error notWritten(const QString &path, const QString &reason)
{
    const QString shown = QDir::toNativeSeparators(path);
    return {Error::Kind::File,
            QCoreApplication::translate(
                "Bundle", "The bundle could not be written to %1: %2. Make room there, or choose "
                          "another place.")
                .arg(shown, reason),
            shown};
}

QString reasonOf(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

QString reasonOf(zip_t *archive)
{
    return reasonOf(zip_get_error(archive));
}

void describe(JsonWriter &json, const QString &name, qint64 size, const QByteArray &sha256)
{
    json.beginObject();
    json.member("path"_L1, name);
    json.member("size"_L1, size);
    json.member("sha256"_L1, QString::fromLatin1(sha256));
    json.endObject();
}

void describe(JsonWriter &json, QLatin1StringView name, const QByteArray &bytes)
{
    describe(json, QString(name), bytes.size(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray manifestOf(const Bundle &bundle)
{
    JsonWriter json(JsonWriter::Layout::Indented);
    json.beginObject();
    json.member("format"_L1, u"shortlist-bundle/1"_s);
    json.member("madeAt"_L1, bundle.madeAt.toUTC().toString(Qt::ISODate));
    json.key("contents"_L1);
    json.beginArray();
    describe(json, entryName, bundle.entry);
    describe(json, readCopyName, bundle.readCopy);
    for (qsizetype i = 0; i < bundle.files.size(); ++i) {
        const SentFile &file = bundle.files.at(i).file;
        describe(json, nameInBundle(i, file), file.size, file.sha256);
    }
    json.endArray();
    json.endObject();
    return json.bytes();
}

/// Takes @p source over. @p bytes and paths have to stay until the archive is closed.
Result<> add(const Archive &archive, const QString &path, const QString &name, zip_source_t *source,
             const QDateTime &time)
{
    const zip_int64_t index =
        source ? zip_file_add(archive.get(), name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index >= 0) {
        zip_file_set_mtime(archive.get(), zip_uint64_t(index), time.toSecsSinceEpoch(), 0);
        return {};
    }
    zip_source_free(source);
    return tl::unexpected(notWritten(path, reasonOf(archive.get())));
}

Result<> addBytes(const Archive &archive, const QString &path, QLatin1StringView name,
                  const QByteArray &bytes, const QDateTime &time)
{
    zip_source_t *source = zip_source_buffer(archive.get(), bytes.constData(), zip_uint64_t(bytes.size()), 0);
    return add(archive, path, QString(name), source, time);
}

Result<> addFiles(const Archive &archive, const QString &path, const Bundle &bundle)
{
    for (qsizetype i = 0; i < bundle.files.size(); ++i) {
        const BundledFile &each = bundle.files.at(i);
        zip_source_t *source = zip_source_file(archive.get(), QFile::encodeName(each.path).constData(), 0,
                                               zip_int64_t(each.file.size));
        const QString name = nameInBundle(i, each.file);
        if (auto added = add(archive, path, name, source, bundle.madeAt); !added)
            return added;
    }
    return {};
}
} // namespace

QString nameInBundle(qsizetype place, const SentFile &file)
{
    QString name = file.name;
    for (QChar &c : name) {
        if (c < u' ' || QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'_';
    }
    return u"files/%1-%2"_s.arg(place + 1).arg(name);
}

Result<> writeBundle(const QString &path, const Bundle &bundle)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_file_create(QFile::encodeName(path).constData(), 0, 0, &error);
    Archive archive(target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr);
    if (!archive) {
        const QString reason = reasonOf(&error);
        zip_source_free(target);
        zip_error_fini(&error);
        return tl::unexpected(notWritten(path, reason));
    }
    const QByteArray manifest = manifestOf(bundle);
    const auto added =
        addBytes(archive, path, manifestName, manifest, bundle.madeAt)
            .and_then([&] { return addBytes(archive, path, entryName, bundle.entry, bundle.madeAt); })
            .and_then([&] { return addBytes(archive, path, readCopyName, bundle.readCopy, bundle.madeAt); })
            .and_then([&] { return addFiles(archive, path, bundle); });
    if (!added)
        return added;
    if (zip_close(archive.get()) != 0) // writes it under another name and renames it
        return tl::unexpected(notWritten(path, reasonOf(archive.get())));
    archive.release();
    return {};
}
