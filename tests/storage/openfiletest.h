#pragma once

#include "workspacetest.h"

#include <QDir>
#include <QFileInfo>

/// A workspace with one entry, to whose file something happens while it is open.
class OpenFileTest : public WorkspaceTest
{
    Q_OBJECT

protected:
    void begin()
    {
        QVERIFY(m_workspace->createEntry(sampleEntry(QStringLiteral("e1")), sampleSummary()));
        QVERIFY(save(QStringLiteral("First words")));
    }
    [[nodiscard]] Result<> save(const QString &text)
    {
        return m_workspace->saveChanges(changesTo(QStringLiteral("e1"), m_question.value, text));
    }
    [[nodiscard]] QString savedText() { return textOf(stored(QStringLiteral("e1")), m_question); }
    /// The same text in another file, or why it cannot be read.
    [[nodiscard]] QString textIn(const QString &path)
    {
        const auto other = Workspace::open(path, m_clock);
        if (!other)
            return other.error().message;
        const auto entry = (*other)->entry({QStringLiteral("e1")});
        return entry ? textOf(entry->entry, m_question) : entry.error().message;
    }
    [[nodiscard]] QStringList filesBeside() const
    {
        return QFileInfo(m_path).dir().entryList({QStringLiteral("*.shortlist")}, QDir::Files);
    }
    /// A text that needs pages of its own.
    [[nodiscard]] static QString longText(char letter) { return QString(60'000, QLatin1Char(letter)); }

    const QuestionId m_question{QStringLiteral("q1")};
};
