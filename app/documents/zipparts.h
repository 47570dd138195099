#pragma once

#include "model/result.h"

#include <QByteArray>

#include <memory>

class QIODevice;
struct zip;
struct zip_source;

/// The parts of a ZIP file, read without trusting what it says of its sizes.
class ZipParts
{
public:
    enum class Trouble { NotZip, Missing, Locked, TooMuch, Damaged };

    static constexpr qint64 mostParts = 10'000;
    static constexpr qint64 longestPart = 8 * 1024 * 1024; ///< unpacked

    /// @p bytes have to outlive the parts.
    [[nodiscard]] static Result<ZipParts, Trouble> open(const QByteArray &bytes);
    /// @p file has to be open and to outlive the parts; no more of it is read than is asked for.
    [[nodiscard]] static Result<ZipParts, Trouble> open(QIODevice &file);

    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] Result<QByteArray, Trouble> part(const QString &name) const;

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    [[nodiscard]] static Result<ZipParts, Trouble> open(zip_source *source);

    explicit ZipParts(zip *archive)
        : m_archive(archive)
    {}

    std::unique_ptr<zip, Discard> m_archive;
};
