#pragma once

#include "gui/services.h"
#include "model/entry.h"
#include "model/result.h"

#include <QObject>

#include <functional>

class QWidget;

/// What can be done with an entry as a whole, with the questions it takes.
class EntryActions final : public QObject
{
    Q_OBJECT

public:
    EntryActions(const Services &services, QWidget &window);

    /// @p title is the one it has now.
    void rename(const EntryId &id, const QString &title);
    void duplicate(const EntryId &id, const QString &title);
    /// Asks for the category and for each answer; copied() follows where a copy was made.
    void copyInto(const EntryId &id);
    void move(const EntryId &id, Shelf shelf);
    /// Asks whether the entries are to be deleted for ever; purgeAccepted() follows where they are.
    void askToPurge(const QList<EntryId> &ids);
    /// Deletes them, which must not be open; purged() or failed() follows.
    void purge(const QList<EntryId> &ids);
    /// Says which backups and copies still hold the entries, and offers to delete the backups.
    void showKeptCopies(const QList<EntryId> &ids);

signals:
    void renamed(const EntryId &id, const QString &title);
    void duplicated(const EntryId &copy);
    void copied(const EntryId &copy);
    void moved(const EntryId &id, Shelf shelf);
    void purgeAccepted(const QList<EntryId> &ids);
    void purged(const QList<EntryId> &ids);
    void failed(const Error &error);

private:
    /// Asks for a title and calls @p then with it, unless it is blank.
    void askTitle(const QString &heading, const QString &title, std::function<void(const QString &)> then);

    Services m_services;
    QWidget &m_window;
};
