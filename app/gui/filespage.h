#pragma once

#include "gui/services.h"
#include "model/attachment.h"
#include "model/result.h"

#include <QList>
#include <QWidget>

#include <memory>

class Attaching;
class EntrySession;
class FileSlotCard;

namespace Ui {
class FilesPage;
}

/// The entry's supporting files: a card for each place that the category has for them, what is wrong beside
/// it, and the way back from the last change.
class FilesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FilesPage(const Services &services, QWidget *parent = nullptr);
    ~FilesPage() override;

    /// Shows the files of an open entry; nullptr for none. The session outlives the page's use of it.
    void setSession(EntrySession *session);
    void setReadOnly(bool readOnly);
    /// Puts the focus on a place for files.
    void showSlot(const FileSlotId &id);

public slots:
    /// Takes the last change back, where that is offered.
    void undo();

signals:
    void nextRequested(); ///< on to the first question

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void makeCards();
    void connectAttaching();
    void refresh();
    void orderTabs();
    void showUndo();
    void showProgress(const QString &name, qint64 done, qint64 total);
    void onRefused(const FileSlotId &slot, const Error &error);
    [[nodiscard]] FileSlotCard *cardOf(const FileSlotId &id) const;
    void applyTheme();

    std::unique_ptr<Ui::FilesPage> m_ui;
    Services m_services;
    EntrySession *m_session = nullptr;
    std::unique_ptr<Attaching> m_attaching;
    QList<FileSlotCard *> m_cards; ///< in the category's order
};
