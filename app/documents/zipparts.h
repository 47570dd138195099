#pragma once

#include "model/result.h"

#include <QByteArray>

#include <memory>

struct zip;

/// The parts of a ZIP file that is held in memory, read without trusting what it says of its sizes.
class ZipParts
{
public:
    enum class Trouble { NotZip, Missing, Locked, TooMuch, Damaged };

    static constexpr qint64 mostParts = 10'000;
    static constexpr qint64 longestPart = 8 * 1024 * 1024; ///< unpacked

    /// @p bytes have to outlive the parts.
    [[nodiscard]] static Result<ZipParts, Trouble> open(const QByteArray &bytes);

    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] Result<QByteArray, Trouble> part(const QString &name) const;

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    explicit ZipParts(zip *archive)
        : m_archive(archive)
    {}

    std::unique_ptr<zip, Discard> m_archive;
};
