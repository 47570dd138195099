#include "documents/zipdevice.h"

#include <QIODevice>

#include <zip.h>

namespace {
zip_int64_t askStat(QIODevice &device, void *data)
{
    auto *stat = static_cast<zip_stat_t *>(data);
    zip_stat_init(stat);
    stat->size = zip_uint64_t(device.size());
    stat->valid = ZIP_STAT_SIZE;
    return sizeof(*stat);
}

zip_int64_t seekIn(QIODevice &device, void *data, zip_uint64_t length)
{
    zip_error_t error;
    zip_error_init(&error);
    const zip_int64_t offset = zip_source_seek_compute_offset(
        zip_uint64_t(device.pos()), zip_uint64_t(device.size()), data, length, &error);
    zip_error_fini(&error);
    return offset >= 0 && device.seek(offset) ? 0 : -1;
}

zip_int64_t answer(void *user, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto &device = *static_cast<QIODevice *>(user);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return device.seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return device.read(static_cast<char *>(data), qint64(length));
    case ZIP_SOURCE_SEEK:
        return seekIn(device, data, length);
    case ZIP_SOURCE_TELL:
        return device.pos();
    case ZIP_SOURCE_STAT:
        return askStat(device, data);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_ERROR: {
        const int codes[] = {ZIP_ER_READ, 0};
        std::copy(std::begin(codes), std::end(codes), static_cast<int *>(data));
        return sizeof(codes);
    }
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default:
        return -1;
    }
}
} // namespace

zip_source *zipSourceOf(QIODevice &device)
{
    return zip_source_function_create(answer, &device, nullptr);
}
