#pragma once

#include "model/category.h"
#include "model/endpoint.h"
#include "model/submission.h"

#include <QList>
#include <QString>

#include <optional>

/// What an organiser makes of a second sending of an entry that they have.
enum class NewVersions {
    Taken,       ///< it takes the place of the first
    NotTaken,    ///< they say that they take none
    NotKnown,    ///< nothing is published about it
    InTheirForm, ///< the entry was put into a web form, where a person changes it
};

/// What there is to say and to do about a new version of an entry.
struct NewVersionOffer
{
    std::optional<Submission> replaced; ///< the version whose place it takes; none: none is known to be there
    Endpoint endpoint;                  ///< where it goes, as that is known now
    NewVersions terms = NewVersions::NotKnown;
    bool inTheWay = false; ///< a version or its files are on their way and have to arrive first
};

/// @p versions are all that was ever frozen of the entry, newest first; @p endpoints those known now.
[[nodiscard]] NewVersionOffer newVersionOffer(const QList<Submission> &versions,
                                              const QList<Endpoint> &endpoints, const Category &category);

/// A new version can go now, whether the organiser says so or nothing is known.
[[nodiscard]] bool canGoNow(const NewVersionOffer &offer);

/// Whether and how the organiser takes changes, in whole sentences; empty where nothing is in doubt.
[[nodiscard]] QString wordingOf(const NewVersionOffer &offer, const Category &category);

/// The endpoint has something else by the id of @p submission, which therefore never arrives as it is.
[[nodiscard]] bool isKnownOtherwise(const Submission &submission);
/// It was received, and files that were to follow stand still until a person does something.
[[nodiscard]] bool hasFilesLeftBehind(const Submission &submission);
/// A new version may be frozen although @p submission was frozen before.
[[nodiscard]] bool givesWayToNewVersion(const Submission &submission);
