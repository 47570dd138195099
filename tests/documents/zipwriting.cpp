#include "documents/zipwriting.h"

#include <QtGlobal>

#include <zip.h>

QByteArray zipOf(const QList<std::pair<QString, QByteArray>> &parts, const QByteArray &password)
{
    zip_source_t *whole = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t *archive = zip_open_from_source(whole, ZIP_TRUNCATE, nullptr);
    zip_source_keep(whole); // it outlives the archive
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            qFatal("%s cannot be added", qPrintable(name));
        if (!password.isEmpty())
            zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, password.constData());
    }
    if (zip_close(archive) != 0)
        qFatal("The ZIP file cannot be made");
    zip_stat_t stat;
    zip_source_stat(whole, &stat);
    QByteArray bytes(qsizetype(stat.size), '\0');
    zip_source_open(whole);
    if (zip_source_read(whole, bytes.data(), zip_uint64_t(bytes.size())) != bytes.size())
        qFatal("The ZIP file cannot be read");
    zip_source_close(whole);
    zip_source_free(whole);
    return bytes;
}
