#include "documents/zipparts.h"

#include "documents/zipdevice.h"

#include <zip.h>

void ZipParts::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipParts, ZipParts::Trouble> ZipParts::open(const QByteArray &bytes)
{
    if (!bytes.startsWith("PK"))
        return tl::unexpected(Trouble::NotZip);
    return open(zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr));
}

Result<ZipParts, ZipParts::Trouble> ZipParts::open(QIODevice &file)
{
    return open(zipSourceOf(file));
}

Result<ZipParts, ZipParts::Trouble> ZipParts::open(zip_source *source)
{
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!archive) {
        zip_source_free(source); // otherwise the archive owns it
        return tl::unexpected(Trouble::Damaged);
    }
    ZipParts parts(archive);
    if (zip_get_num_entries(archive, 0) > mostParts)
        return tl::unexpected(Trouble::TooMuch);
    return parts;
}

bool ZipParts::has(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0) >= 0;
}

Result<QByteArray, ZipParts::Trouble> ZipParts::part(const QString &name) const
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0);
    if (index < 0)
        return tl::unexpected(Trouble::Missing);
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0)
        return tl::unexpected(Trouble::Damaged);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return tl::unexpected(Trouble::Locked);
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
        zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0), zip_fclose);
    if (!file)
        return tl::unexpected(Trouble::Damaged);
    QByteArray bytes;
    constexpr qsizetype atOnce = 64 * 1024;
    QByteArray buffer(atOnce, Qt::Uninitialized);
    zip_int64_t count = 0;
    while ((count = zip_fread(file.get(), buffer.data(), zip_uint64_t(atOnce))) > 0) {
        bytes.append(buffer.constData(), qsizetype(count));
        if (bytes.size() > longestPart)
            return tl::unexpected(Trouble::TooMuch);
    }
    if (count < 0)
        return tl::unexpected(Trouble::Damaged);
    return bytes;
}
