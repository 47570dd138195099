#pragma once

#include "model/category.h"
#include "model/entry.h"

#include <QAbstractListModel>
#include <QPointer>

class EntrySession;

/// The way through an entry: its details, its files, each section with its questions, and the check at the
/// end. A flat list with group headings, because a tree is silent to screen readers.
class NavigatorModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Details, Files, Section, Question, Check };
    enum Role {
        KindRole = Qt::UserRole,
        StateRole, ///< AnswerState as int
        CountRole, ///< "94", "312 / 400"
        OverRole,  ///< bool
    };

    explicit NavigatorModel(QObject *parent = nullptr);

    void setSession(EntrySession *session);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Kind kindOf(const QModelIndex &index) const;
    [[nodiscard]] QuestionId questionOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Kind kind, const QuestionId &question = {}) const;
    /// The first question of a section.
    [[nodiscard]] QModelIndex firstQuestionOf(const SectionId &section) const;
    /// The first one without an answer, or the first row.
    [[nodiscard]] QModelIndex firstOpenQuestion() const;

private:
    struct Row
    {
        Kind kind = Kind::Question;
        SectionId section;
        QuestionId question;
    };

    void onAnswerChanged(const QuestionId &id);
    void refreshAll();
    /// Reports a change of a row if it would be told in other words than last time.
    void refresh(int row);
    [[nodiscard]] QString label(const Row &row) const;
    [[nodiscard]] AnswerState state(const Row &row) const;
    [[nodiscard]] AnswerState detailsState() const;
    [[nodiscard]] AnswerState filesState() const;
    void refreshFiles();
    [[nodiscard]] QString count(const Row &row) const;
    [[nodiscard]] bool isOver(const Row &row) const;
    [[nodiscard]] QString spoken(const Row &row) const;

    QPointer<EntrySession> m_session;
    QList<Row> m_rows;
    QStringList m_told; ///< of each row: most keys change no count, and each report lays the list out anew
};
