#include "session/pastemarks.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
QString keyOf(const PasteField &field)
{
    QStringList parts;
    for (const QuestionId &part : field.parts)
        parts += part.value;
    return parts.join(u'+');
}
} // namespace

PasteMarks::PasteMarks(EntryId entry, const QByteArray &json)
    : m_entry(std::move(entry))
{
    const QJsonObject fields = QJsonDocument::fromJson(json).object();
    for (auto each = fields.begin(); each != fields.end(); ++each)
        m_marks.insert(each.key(), {each.value()[u"copied"].toString(), each.value()[u"ticked"].toString()});
}

void PasteMarks::setCopied(const PasteField &field, const QString &text)
{
    m_marks[keyOf(field)].copied = digestOf(text);
}

void PasteMarks::setTicked(const PasteField &field, const QString &text)
{
    m_marks[keyOf(field)].ticked = digestOf(text);
}

void PasteMarks::untick(const PasteField &field)
{
    m_marks[keyOf(field)].ticked.clear();
}

bool PasteMarks::isCopied(const PasteField &field, const QString &text) const
{
    return m_marks.value(keyOf(field)).copied == digestOf(text);
}

bool PasteMarks::isTicked(const PasteField &field, const QString &text) const
{
    return m_marks.value(keyOf(field)).ticked == digestOf(text);
}

bool PasteMarks::isOutdated(const PasteField &field, const QString &text) const
{
    const QString ticked = m_marks.value(keyOf(field)).ticked;
    return !ticked.isEmpty() && ticked != digestOf(text);
}

QByteArray PasteMarks::json() const
{
    QJsonObject fields;
    for (auto each = m_marks.begin(); each != m_marks.end(); ++each) {
        if (!each->copied.isEmpty() || !each->ticked.isEmpty())
            fields.insert(each.key(), QJsonObject{{u"copied"_s, each->copied}, {u"ticked"_s, each->ticked}});
    }
    return fields.isEmpty() ? QByteArray() : QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

QString PasteMarks::digestOf(const QString &text) const
{
    constexpr int enough = 8; // bytes
    const QByteArray bytes = m_entry.value.toUtf8() + '\0' + text.toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(enough).toHex());
}
