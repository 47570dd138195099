#pragma once

#include "gui/services.h"
#include "model/comparison.h"
#include "model/result.h"
#include "model/revision.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class EntrySession;

namespace Ui {
class ComparisonView;
}

/// An earlier text of an answer beside a later one, word by word, and the ways to put it back.
class ComparisonView final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(const Services &services, QWidget *parent = nullptr);
    ~ComparisonView() override;

    void setSession(EntrySession *session);
    /// In a workspace that cannot be written everything can be read and nothing put back.
    void setReadOnly(bool readOnly);
    /// Shows @p chosen, of the answer whose timeline was given, against now.
    void showRevision(const RevisionSummary &chosen);
    /// What can be compared with: now, and what is newer than the text that is shown.
    void setTimeline(const QList<RevisionSummary> &timeline);
    void focusText(Qt::FocusReason reason);

signals:
    void backRequested(); ///< to writing

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void connectParts();
    void applyTheme();
    void offerOthers();
    void onOtherActivated();
    void loadEarlier();
    void loadLater();
    void take(const Result<Revision> &revision, std::optional<Revision> &place);
    void onAnswerChanged(const QuestionId &id);
    void compare();
    void showHeading();
    void showChange();
    void showNotes();
    void updateButtons();
    void step(int direction);
    void putTextBack();
    void putPassageBack();
    void putNotesBack();
    void putEntryBack();
    void showDone(const QString &text);
    [[nodiscard]] QString textNow() const;
    [[nodiscard]] QString passageBack() const;
    [[nodiscard]] bool isAgainstNow() const { return m_otherId.isEmpty(); }

    std::unique_ptr<Ui::ComparisonView> m_ui;
    Services m_services;
    QPointer<EntrySession> m_session;
    QList<RevisionSummary> m_timeline;
    RevisionSummary m_chosen;
    RevisionId m_otherId; ///< empty: now
    std::optional<Revision> m_earlier;
    std::optional<Revision> m_later; ///< nothing where the later text is now
    Comparison m_comparison;
    bool m_readOnly = false;
};
