#pragma once

#include "model/id.h"

#include <QFont>
#include <QHash>
#include <QObject>

class EntrySession;
class QTextDocument;

/// One document for each answer of the open entry, so that undo survives moving about. What is typed in a
/// document goes to the session, and what is changed elsewhere comes into the document, where it can be
/// undone.
class AnswerDocuments final : public QObject
{
    Q_OBJECT

public:
    AnswerDocuments(EntrySession &session, const QFont &font, QObject *parent = nullptr);

    [[nodiscard]] QTextDocument *document(const QuestionId &id);
    void setFont(const QFont &font);

private:
    void onTyped(const QuestionId &id);
    void onAnswerChanged(const QuestionId &id);

    EntrySession &m_session;
    QFont m_font;
    QHash<QuestionId, QTextDocument *> m_documents;
    bool m_typing = false; ///< the change of the session comes from a document
};
