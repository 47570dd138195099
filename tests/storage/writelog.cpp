#include "writelog.h"

#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {
using Kind = DiskEvent::Kind;

/// A call that succeeded, with its arguments as strace writes them.
struct Call
{
    QByteArray name;
    QByteArrayList arguments;
    qint64 result = -1;
    QByteArray opened; ///< the name of the descriptor that is the result
};

const QByteArrayList &understood()
{
    static const QByteArrayList names = {"openat",    "write",  "pwrite64", "writev",   "lseek",
                                         "ftruncate", "unlink", "rename",   "renameat", "renameat2",
                                         "link",      "linkat", "fsync",    "fdatasync"};
    return names;
}

/// Known to change files in ways that the log does not show.
const QByteArrayList &notUnderstood()
{
    static const QByteArrayList names = {"copy_file_range", "truncate", "fallocate", "pwritev"};
    return names;
}

/// What stands between quotes or angle brackets, every byte as \xNN.
QByteArray decoded(const QByteArray &text, char opening, char closing)
{
    const qsizetype begin = text.indexOf(opening) + 1;
    const qsizetype end = text.indexOf(closing, begin);
    return begin > 0 && end > begin ? QByteArray::fromHex(text.mid(begin, end - begin).replace("\\x", ""))
                                    : QByteArray();
}

/// The number of a descriptor or another integer at the beginning.
qint64 numberOf(const QByteArray &argument)
{
    qsizetype end = 0;
    while (end < argument.size() && (QChar::isDigit(uchar(argument[end])) || argument[end] == '-'))
        ++end;
    return argument.left(end).toLongLong();
}

Call callIn(const QByteArray &line)
{
    const qsizetype opening = line.indexOf('(');
    const qsizetype closing = line.lastIndexOf(") ");
    const qsizetype equals = line.indexOf("= ", closing);
    if (opening < 0 || closing < opening || equals < 0)
        return {};
    Call call{line.left(opening), {}, numberOf(line.mid(equals + 2)), decoded(line.mid(equals), '<', '>')};
    QByteArray rest = line.mid(opening + 1, closing - opening - 1);
    for (qsizetype comma = rest.indexOf(", "); comma >= 0; comma = rest.indexOf(", ")) {
        call.arguments += rest.left(comma);
        rest.remove(0, comma + 2);
    }
    call.arguments += rest;
    return call;
}

/// The calls of the log; one that was interrupted by another thread's stands where it began, a flush where it
/// ended.
QList<Call> callsIn(QFile &log)
{
    QList<Call> calls;
    QHash<QByteArray, std::pair<qsizetype, QByteArray>> unfinished;
    while (!log.atEnd()) {
        const QByteArray whole = log.readLine().trimmed();
        const qsizetype space = whole.indexOf(' ');
        const QByteArray process = whole.left(space);
        QByteArray line = whole.mid(space).trimmed();
        if (line.endsWith("<unfinished ...>")) {
            unfinished[process] = {calls.size(), line.chopped(16).trimmed()};
            calls += Call();
            continue;
        }
        qsizetype place = -1;
        if (line.startsWith("<... ")) {
            const auto begun = unfinished.take(process);
            line = begun.second + line.mid(line.indexOf(" resumed>") + 9);
            place = begun.second.startsWith('f') && begun.second.contains("sync(") ? -1 : begun.first;
        }
        const Call call = callIn(line);
        if (place >= 0)
            calls[place] = call;
        else
            calls += call;
    }
    return calls;
}

class Reader final
{
public:
    explicit Reader(const QString &folder)
        : m_folder(folder)
    {}

    void take(const Call &call);
    [[nodiscard]] QList<DiskEvent> events() const { return m_failed ? QList<DiskEvent>() : m_events; }

private:
    void giveUp(const Call &call);
    void open(const Call &call);
    void write(const Call &call);
    void copy(const Call &call);
    void rename(const Call &call);
    void onDescriptor(Kind kind, const Call &call, qint64 offset = 0, const QByteArray &bytes = {});
    /// @p path within the folder; null where it is elsewhere.
    [[nodiscard]] QString inside(const QByteArray &path) const;
    QString m_folder;
    QHash<qint64, qint64> m_positions;    ///< of the descriptors, which the threads of a program share
    QHash<QByteArray, QString> m_unnamed; ///< open files that have no name yet
    QList<DiskEvent> m_events;
    bool m_failed = false;
};

void Reader::giveUp(const Call &call)
{
    qWarning("%s(%s) cannot be done again", call.name.constData(), call.arguments.join(", ").constData());
    m_failed = true;
}

QString Reader::inside(const QByteArray &path) const
{
    const QString name = QString::fromUtf8(path);
    if (name == m_folder)
        return u""_s;
    return name.startsWith(m_folder + u'/') ? name.mid(m_folder.size() + 1) : QString();
}

void Reader::onDescriptor(Kind kind, const Call &call, qint64 offset, const QByteArray &bytes)
{
    const QString path = inside(decoded(call.arguments.first(), '<', '>'));
    if (!path.isNull())
        m_events += {kind, path, {}, offset, 0, bytes};
}

void Reader::open(const Call &call)
{
    m_positions[call.result] = 0;
    const QByteArray flags = call.arguments.value(2);
    const bool isUnnamed = flags.contains("O_TMPFILE");
    const QString path = inside(isUnnamed ? call.opened : decoded(call.arguments.value(1), '"', '"'));
    if (path.isNull())
        return;
    if (isUnnamed)
        m_unnamed["/proc/self/fd/" + QByteArray::number(call.result)] = path;
    if (isUnnamed || flags.contains("O_CREAT"))
        m_events += {Kind::Create, path, {}, 0, 0, {}};
    if (flags.contains("O_TRUNC"))
        m_events += {Kind::Resize, path, {}, 0, 0, {}};
    if (flags.contains("O_APPEND"))
        giveUp(call);
}

void Reader::write(const Call &call)
{
    const qint64 descriptor = numberOf(call.arguments.first());
    QByteArray bytes;
    for (const QByteArray &argument : call.arguments.mid(1))
        bytes += decoded(argument, '"', '"');
    bytes.truncate(call.result);
    if (descriptor == 1) {
        m_events += {Kind::Said, {}, {}, 0, 0, bytes};
        return;
    }
    if (call.name == "pwrite64") {
        onDescriptor(Kind::Write, call, call.arguments.last().toLongLong(), bytes);
        return;
    }
    qint64 &position = m_positions[descriptor];
    onDescriptor(Kind::Write, call, position, bytes);
    position += bytes.size();
}

/// Both files are gone through from their beginning.
void Reader::copy(const Call &call)
{
    const QString from = inside(decoded(call.arguments.value(1), '<', '>'));
    const QString to = inside(decoded(call.arguments.first(), '<', '>'));
    qint64 &position = m_positions[numberOf(call.arguments.first())];
    if (from.isNull() != to.isNull())
        giveUp(call);
    if (!to.isNull() && call.result > 0)
        m_events += {Kind::Copy, to, from, position, call.result, {}};
    position += call.result;
}

void Reader::rename(const Call &call)
{
    QStringList names;
    for (const QByteArray &argument : call.arguments) {
        const QByteArray name = decoded(argument, '"', '"');
        if (argument.startsWith('"'))
            names += m_unnamed.contains(name) ? m_unnamed.value(name) : inside(name);
    }
    const Kind kind = call.name.startsWith("link") ? Kind::Link : Kind::Rename;
    if (names.size() == 2 && !names.first().isNull() && !names.last().isNull())
        m_events += {kind, names.first(), names.last(), 0, 0, {}};
}

void Reader::take(const Call &call)
{
    if (notUnderstood().contains(call.name))
        giveUp(call);
    if (call.result < 0 || !understood().contains(call.name))
        return;
    if (call.name == "openat")
        open(call);
    else if (call.name.contains("write"))
        write(call);
    else if (call.name == "sendfile")
        copy(call);
    else if (call.name == "lseek")
        m_positions[numberOf(call.arguments.first())] = call.result;
    else if (call.name == "ftruncate")
        onDescriptor(Kind::Resize, call, call.arguments.last().toLongLong());
    else if (call.name == "unlink" && !inside(decoded(call.arguments.first(), '"', '"')).isNull())
        m_events += {Kind::Remove, inside(decoded(call.arguments.first(), '"', '"')), {}, 0, 0, {}};
    else if (call.name.startsWith("rename") || call.name.startsWith("link"))
        rename(call);
    else if (call.name.endsWith("sync"))
        onDescriptor(Kind::Flush, call);
}
} // namespace

QStringList writeLogOptions(const QString &log)
{
    const QByteArray calls = (understood() + notUnderstood()).join(',');
    return {u"-f"_s, u"-y"_s,       u"-xx"_s,
            u"-s"_s, u"10000000"_s, u"-o"_s,
            log,     u"-e"_s,       u"trace="_s + QString::fromLatin1(calls)};
}

QList<DiskEvent> readWriteLog(const QString &log, const QString &folder)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Reader reader(folder);
    for (const Call &call : callsIn(file))
        reader.take(call);
    return reader.events();
}
