#pragma once

#include "model/id.h"

#include <QFont>
#include <QHash>
#include <QObject>

class EntrySession;
class QTextDocument;

/// One document for each answer of the open entry, so that undo survives moving about. What is typed in a
/// document goes to the session.
class AnswerDocuments final : public QObject
{
    Q_OBJECT

public:
    AnswerDocuments(EntrySession &session, const QFont &font, QObject *parent = nullptr);

    [[nodiscard]] QTextDocument *document(const QuestionId &id);
    void setFont(const QFont &font);

private:
    EntrySession &m_session;
    QFont m_font;
    QHash<QuestionId, QTextDocument *> m_documents;
};
