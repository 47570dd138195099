#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What a photo says beside its picture. Empty where it does not say it.
struct PhotoData
{
    struct Place
    {
        double latitude = 0;
        double longitude = 0;
        bool operator==(const Place &) const = default;
    };

    std::optional<Place> place;
    QString device;
    QString takenAt; ///< "2026-03-01 14:22:05", by the clock of the device
    QString author;
    bool unread = false; ///< it may say more, in a way or a format that cannot be read here

    [[nodiscard]] bool isEmpty() const
    {
        return !place && device.isEmpty() && takenAt.isEmpty() && author.isEmpty();
    }
    bool operator==(const PhotoData &) const = default;
};

/// In bytes. A photo is held in memory while it is looked into; larger ones are left as they are.
inline constexpr qint64 largestPhoto = 64 * 1024 * 1024;

/// Empty for what is no photo, or one that cannot be read.
[[nodiscard]] PhotoData photoDataOf(const QByteArray &photo);

/// The same picture, pixel by pixel, without what it says of place, device, time and people. Which way up it
/// is and its colour profile stay. Nothing where the format cannot be written without changing the picture.
[[nodiscard]] std::optional<QByteArray> withoutPhotoData(const QByteArray &photo);

/// Makers often begin the name of a model with their own.
[[nodiscard]] QString deviceWording(const QString &make, const QString &model);
