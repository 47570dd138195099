#pragma once

#include "gui/services.h"
#include "model/finding.h"
#include "model/id.h"

#include <QList>
#include <QWidget>

#include <memory>

class DetailField;
class EntrySession;

namespace Ui {
class DetailsPage;
}

/// The entry's details: one labelled field each, by kind, with hint, limit and count, saved as one types.
class DetailsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPage(const Services &services, QWidget *parent = nullptr);
    ~DetailsPage() override;

    /// Shows the details of an open entry; nullptr for none. The session outlives the page's use of it.
    void setSession(EntrySession *session);
    /// Puts the focus into a detail's field.
    void showDetail(const QuestionId &id);

signals:
    void nextRequested(); ///< on to the files, or to the first question
    void detailEntered(const QuestionId &id);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void nameNext();
    void buildFields();
    void removeFields();
    void applyTheme();
    void onAnswerChanged(const QuestionId &id);
    void showCountsAndProblems();
    void showProblem(DetailField &field, const QList<Finding> &findings);
    [[nodiscard]] DetailField *fieldOf(const QuestionId &id) const;

    std::unique_ptr<Ui::DetailsPage> m_ui;
    Services m_services;
    EntrySession *m_session = nullptr;
    QList<DetailField *> m_fields; ///< in the category's order
};
