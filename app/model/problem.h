#pragma once

#include <QString>

/// Something found while reading a file, with the place a person has to look at.
struct Problem
{
    enum class Severity {
        Error, ///< the file cannot be used as it is
        Note,  ///< worth knowing, stops nothing
    };

    Severity severity = Severity::Error;
    QString file;    ///< as given by the caller
    QString place;   ///< "sections[2].questions[0].prompt"; empty for the whole file
    QString message; ///< "must not be empty"

    /// "FILE: PLACE: MESSAGE", leaving out what is empty.
    [[nodiscard]] QString text() const
    {
        QString line = file;
        for (const QString &part : {place, message}) {
            if (!part.isEmpty())
                line += (line.isEmpty() ? QString() : QStringLiteral(": ")) + part;
        }
        return line;
    }

    bool operator==(const Problem &) const = default;
};
