#include "gui/answerdocuments.h"

#include "gui/answeredit.h"
#include "session/entrysession.h"

#include <QTextDocument>

AnswerDocuments::AnswerDocuments(EntrySession &session, const QFont &font, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_font(font)
{}

QTextDocument *AnswerDocuments::document(const QuestionId &id)
{
    QTextDocument *&document = m_documents[id]; // stays in place: nothing is inserted while it is held
    if (!document) {
        document = AnswerEdit::newDocument(textOf(m_session.entry(), id), m_font, this);
        connect(document, &QTextDocument::contentsChanged, this,
                [this, id, shown = document] { m_session.setText(id, AnswerEdit::textOf(*shown)); });
    }
    return document;
}

void AnswerDocuments::setFont(const QFont &font)
{
    m_font = font;
    for (QTextDocument *document : std::as_const(m_documents))
        document->setDefaultFont(font);
}
