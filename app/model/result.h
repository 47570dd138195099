#pragma once

#include <tl/expected.hpp>

#include <QString>

/// Why something could not be done, said once where it was found out and passed up unchanged.
struct Error
{
    enum class Kind {
        BadInput,  ///< what was given breaks a rule: a file's content, an address, an id
        NotFound,  ///< there is nothing under that name
        File,      ///< the file system or the database refused
        InUse,     ///< another program holds the workspace
        ReadOnly,  ///< the workspace can be read and not written
        NewerFile, ///< the workspace was written by a newer version
        Damaged,   ///< the workspace's bytes are not what they should be
        DiskFull,  ///< no room is left
        Exists,    ///< something else stands under that name already
        Replaced,  ///< another program changed the workspace's file or took it away; the place is what was
                   ///< kept of ours, empty where nothing could be
    };

    Kind kind = Kind::BadInput;
    QString message; ///< whole sentences for people: what happened and what to do
    QString place;   ///< the file, and the place in it where there is one

    bool operator==(const Error &) const = default;
};

/// Either a value or an Error. Never ignore one: mark functions that return it [[nodiscard]].
template<typename T = void, typename E = Error>
using Result = tl::expected<T, E>;
