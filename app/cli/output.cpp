#include "cli/output.h"

#include "cli/streams.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
struct OutputWords
{
    Q_DECLARE_TR_FUNCTIONS(Output)
};

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// Standard error is the last resort: there is nowhere to report that it failed.
void say(const QString &text)
{
    (void)write(stderr, text.toUtf8());
}
} // namespace

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Output::Output(bool json)
    : m_json(json)
    , m_watched(standardErrorIsWatched())
{}

ExitCode Output::print(const Report &report)
{
    return print(m_json ? report.json : report.text, report.code);
}

ExitCode Output::print(const QByteArray &bytes, ExitCode code)
{
    endProgress();
    if (write(stdout, bytes))
        return code;
    return fail(
        {Error::Kind::File, OutputWords::tr("The result could not be written to standard output."), {}});
}

ExitCode Output::fail(const Error &error)
{
    const bool said = error.place.isEmpty() || error.message.contains(error.place);
    note(u"shortlist-cli: "_s + (said ? QString() : error.place + u": "_s) + error.message);
    return error.kind == Error::Kind::InUse ? ExitCode::InUse : ExitCode::BadInput;
}

void Output::note(const QString &line)
{
    endProgress();
    say(line + u'\n');
}

void Output::progress(qint64 sent, qint64 total)
{
    if (!m_watched || total <= 0)
        return;
    m_inProgress = true;
    const QLocale locale;
    say(u'\r' +
        OutputWords::tr("Sent %1 of %2")
            .arg(locale.formattedDataSize(sent), locale.formattedDataSize(total)) +
        u' ');
}

void Output::endProgress()
{
    if (m_inProgress)
        say(u"\n"_s);
    m_inProgress = false;
}
