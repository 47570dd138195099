#include "gui/answerdocuments.h"

#include "gui/answeredit.h"
#include "session/entrysession.h"

#include <QScopedValueRollback>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace {
/// How much of two texts is the same from an end on; never half a surrogate pair.
template<typename Iterator>
qsizetype sharedLength(Iterator begin, Iterator end, Iterator otherBegin, Iterator otherEnd)
{
    auto differs = std::mismatch(begin, end, otherBegin, otherEnd).first;
    if (differs != begin && std::prev(differs)->isSurrogate())
        --differs;
    return differs - begin;
}

/// Replaces only what differs, so that cursors elsewhere stay where they are.
void replaceText(QTextDocument &document, const QString &text)
{
    const QString old = AnswerEdit::textOf(document);
    const qsizetype start = sharedLength(old.cbegin(), old.cend(), text.cbegin(), text.cend());
    const qsizetype end = sharedLength(old.crbegin(), std::make_reverse_iterator(old.cbegin() + start),
                                       text.crbegin(), std::make_reverse_iterator(text.cbegin() + start));
    QTextCursor cursor(&document);
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(old.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(start, text.size() - end - start));
}
} // namespace

AnswerDocuments::AnswerDocuments(EntrySession &session, const QFont &font, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_font(font)
{
    connect(&session, &EntrySession::answerChanged, this, &AnswerDocuments::onAnswerChanged);
}

QTextDocument *AnswerDocuments::document(const QuestionId &id)
{
    QTextDocument *&document = m_documents[id]; // stays in place: nothing is inserted while it is held
    if (!document) {
        document = AnswerEdit::newDocument(textOf(m_session.entry(), id), m_font, this);
        connect(document, &QTextDocument::contentsChanged, this, [this, id] { onTyped(id); });
    }
    return document;
}

void AnswerDocuments::setFont(const QFont &font)
{
    m_font = font;
    for (QTextDocument *document : std::as_const(m_documents))
        document->setDefaultFont(font);
}

void AnswerDocuments::onTyped(const QuestionId &id)
{
    const QScopedValueRollback typing(m_typing, true);
    m_session.setText(id, AnswerEdit::textOf(*m_documents.value(id)));
}

void AnswerDocuments::onAnswerChanged(const QuestionId &id)
{
    QTextDocument *document = m_documents.value(id);
    const QString text = textOf(m_session.entry(), id);
    if (!m_typing && document && AnswerEdit::textOf(*document) != text)
        replaceText(*document, text);
}
