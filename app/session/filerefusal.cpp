#include "session/filerefusal.h"

#include "documents/filekind.h"
#include "session/cloudfile.h"
#include "session/filewording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct FileRefusal
{
    Q_DECLARE_TR_FUNCTIONS(FileRefusal)
};

QString shown(const QFileInfo &file)
{
    return QDir::toNativeSeparators(file.filePath());
}

Result<> refused(const QFileInfo &file, const QString &sentence, Error::Kind kind = Error::Kind::BadInput)
{
    return tl::unexpected(Error{kind, sentence, shown(file)});
}

bool takes(const FileSlot &slot, FileKind kind)
{
    const QStringList endings = endingsOf(kind);
    return slot.types.isEmpty() ||
           std::any_of(slot.types.begin(), slot.types.end(),
                       [&](const QString &type) { return endings.contains(type.toLower()); });
}

bool isCalledOtherwise(const QString &name, FileKind kind)
{
    const QStringList endings = endingsOf(kind);
    return !endings.isEmpty() && !endings.contains(QFileInfo(name).suffix().toLower());
}

Result<> notThere(const QFileInfo &file)
{
    if (isOnlyInTheCloud(file))
        return refused(file, FileRefusal::tr("%1 is in the cloud and not on this computer. Open it once, or "
                                             "let your cloud program keep it on this computer, and attach "
                                             "it then.")
                                 .arg(shown(file)));
    return refused(
        file,
        FileRefusal::tr("%1 is not there. Look where it was moved to, and choose it there.").arg(shown(file)),
        Error::Kind::NotFound);
}

Result<> tooLarge(const QFileInfo &file, qint64 size, qint64 most)
{
    QString has = sizeWording(size, most);
    QString may = sizeWording(most, most);
    if (has == may) { // they differ by less than is shown
        //: %L1 is a number of bytes
        has = FileRefusal::tr("%L1 bytes").arg(size);
        may = FileRefusal::tr("%L1 bytes").arg(most);
    }
    //: %1 is a file, %2 and %3 are sizes such as "12.4 MB"
    return refused(file, FileRefusal::tr("%1 has %2, and %3 is the most that is taken here. Make its "
                                         "pictures smaller or leave pages out, and attach it then.")
                             .arg(shown(file), has, may));
}

Result<> wrongType(const QFileInfo &file, FileKind kind, const FileSlot &slot)
{
    const QString types = typesWording(slot);
    if (isCalledOtherwise(file.fileName(), kind) && !file.suffix().isEmpty())
        //: %1 is a file, %2 its ending, %3 "JPEG picture", %4 "PDF or DOCX"
        return refused(file, FileRefusal::tr("%1 is called .%2, but by its content it is another type: %3. "
                                             "Taken here: %4. Save it as one of these from the program that "
                                             "it was made with.")
                                 .arg(shown(file), file.suffix(), kindWording(kind), types));
    //: %1 is a file, %2 "JPEG picture", %3 "PDF or DOCX"
    return refused(file, FileRefusal::tr("%1 is of a type that is not taken here: %2. Taken here: %3. Save "
                                         "it as one of these from the program that it was made with.")
                             .arg(shown(file), kindWording(kind), types));
}
} // namespace

Result<> mayBeRead(const QFileInfo &file, const FileSlot &slot)
{
    if (file.isDir())
        return refused(file, FileRefusal::tr("%1 is a folder. Choose the files in it one by one, or pack "
                                             "them into one document.")
                                 .arg(shown(file)));
    if (!file.exists() || isOnlyInTheCloud(file))
        return notThere(file);
    QFile opened(file.filePath());
    if (!opened.open(QIODevice::ReadOnly))
        return refused(file,
                       FileRefusal::tr("%1 could not be read: %2. Close it in the program that has it open, "
                                       "or copy it to your own folder, and attach it then.")
                           .arg(shown(file), opened.errorString()),
                       Error::Kind::File);
    if (opened.size() == 0)
        return refused(file, FileRefusal::tr("%1 is empty. Save it again from the program that it was made "
                                             "with, and attach it then.")
                                 .arg(shown(file)));
    if (slot.maxBytes > 0 && opened.size() > slot.maxBytes)
        return tooLarge(file, opened.size(), slot.maxBytes);
    return {};
}

Result<> mayBeKind(const QFileInfo &file, FileKind kind, const FileSlot &slot)
{
    if (kind == FileKind::Executable)
        return refused(file, FileRefusal::tr("%1 is a program or a script, which no organiser opens. Attach "
                                             "a document or a picture.")
                                 .arg(shown(file)));
    if (kind == FileKind::Protected)
        return refused(file, FileRefusal::tr("%1 is behind a password, so that the judges could not open it. "
                                             "Save it without the password, and attach it then.")
                                 .arg(shown(file)));
    return takes(slot, kind) ? Result<>() : wrongType(file, kind, slot);
}

QString nameFor(const QString &name, FileKind kind, const FileSlot &slot, const QStringList &taken)
{
    QString base = QFileInfo(name).completeBaseName();
    QString ending = QFileInfo(name).suffix();
    if (isCalledOtherwise(name, kind) && !slot.types.isEmpty()) {
        const QStringList endings = endingsOf(kind);
        const auto wanted = std::find_if(endings.begin(), endings.end(), [&](const QString &each) {
            return slot.types.contains(each, Qt::CaseInsensitive);
        });
        ending = wanted == endings.end() ? endings.first() : *wanted;
    }
    const QString tail = ending.isEmpty() ? QString() : u"."_s + ending;
    QString free = base + tail;
    for (int number = 2; taken.contains(free, Qt::CaseInsensitive); ++number)
        free = u"%1 (%2)%3"_s.arg(base).arg(number).arg(tail);
    return free;
}
