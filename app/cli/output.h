#pragma once

#include "cli/command.h"

/// The program's two voices: results on standard output, words for people on standard error.
class Output final
{
public:
    explicit Output(bool json);

    /// A result. Gives the code to end with: the report's own, unless it could not be written.
    [[nodiscard]] ExitCode print(const Report &report);
    [[nodiscard]] ExitCode print(const QByteArray &bytes, ExitCode code);
    /// An error. Gives the code to end with.
    [[nodiscard]] ExitCode fail(const Error &error);

    /// A line for people.
    void note(const QString &line);
    /// How far a sending is; shown only where a person is looking.
    void progress(qint64 sent, qint64 total);

private:
    void endProgress();

    bool m_json = false;
    bool m_watched = false;
    bool m_inProgress = false;
};
