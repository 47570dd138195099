#pragma once

#include "gui/navigatormodel.h"
#include "gui/services.h"
#include "model/finding.h"
#include "model/savestate.h"
#include "model/searchhit.h"
#include "session/entrylibrary.h"

#include <QWidget>

#include <memory>

class AnswerHistory;
class AnswerPage;
class CheckPage;
class DetailsPage;
class EditorPanes;
class EntrySession;
class FilesPage;
class GuidancePanel;
class NoticeBar;
class TroubleBar;

namespace Ui {
class EditorPage;
}

/// The open entry: navigator, the page of what it stands on, guidance.
class EditorPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EditorPage(const Services &services, QWidget *parent = nullptr);
    ~EditorPage() override;

    /// Opens an entry in place of the one that was open, which must be saved. Stands on @p at, or on the
    /// first question without an answer.
    void open(const OpenedEntry &opened, const QuestionId &at = {});
    /// Lets go of the entry, which must be saved.
    void closeEntry();
    /// The same where it is not saved, unless its words cannot be kept as an emergency copy.
    [[nodiscard]] bool dropEntry();
    [[nodiscard]] TroubleBar &troubleBar() const;
    /// For what is to be said of the edition of the open entry.
    [[nodiscard]] NoticeBar &editionBar() const;
    [[nodiscard]] EntrySession *session() const { return m_session; }
    /// Nothing that was typed is in memory alone.
    [[nodiscard]] bool isSaved() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] QuestionId question() const;
    [[nodiscard]] AnswerHistory &history() const { return *m_history; }
    [[nodiscard]] EditorPanes &panes() const { return *m_panes; }

    void showQuestion(const QuestionId &id);
    /// Stands on a place that was searched for, with the words selected.
    void showPlace(const SearchHit &hit);
    void showDetails();
    void showFiles();
    void showCheck();
    void focusPage();
    void openFind();
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void previous();
    void next();
    void findNext();
    void toggleDone();
    void submit();
    /// Writes what is not written yet.
    void flush();

signals:
    void saveStateChanged(const SaveState &state);
    void tallyChanged();
    void placeChanged();
    void exportRequested();
    void networkRequested();
    void pasteRequested(bool confirmation);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void step(int direction);
    void onCurrentChanged(const QModelIndex &current);
    void onPlaceRequested(const Finding &finding);
    void onSaveStateChanged(const SaveState &state);
    void onFound(const QuestionId &question, int position, int length);
    void showHead();
    void showSession(EntrySession *session);

    std::unique_ptr<Ui::EditorPage> m_ui;
    Services m_services;
    NavigatorModel m_navigator;
    AnswerPage *m_answerPage = nullptr;
    DetailsPage *m_detailsPage = nullptr;
    FilesPage *m_filesPage = nullptr;
    CheckPage *m_checkPage = nullptr;
    GuidancePanel *m_guidance = nullptr;
    AnswerHistory *m_history = nullptr;
    std::unique_ptr<EditorPanes> m_panes;
    EntrySession *m_session = nullptr;
};
