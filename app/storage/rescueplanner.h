#pragma once

#include "storage/rescueplan.h"

#include <QDateTime>

/// A whole text that can stand in the place of a damaged one.
struct OtherText
{
    QByteArray text;
    QByteArray notes;
    QString at;     ///< as stored: when it was the text
    QString backup; ///< empty where it is of the file's own history
};

/// The work behind planRescue(), in the order in which one table needs the other.
class RescuePlanner final
{
public:
    RescuePlanner(const Salvage &damaged, const Reserve &reserve, const QDateTime &now);
    [[nodiscard]] RescuePlan plan();

private:
    // rescuedentries.cpp
    void findEntries();
    void addMissingEntries();
    void addEntry(SalvagedRow row);
    void addEntryAnew(const QString &id);
    void mendIds(Table table, int entryColumn);
    void mendQuestions(const SalvagedRow &entry);
    [[nodiscard]] QSet<QString> questionsOf(const QString &entry) const;

    // rescuedcategories.cpp
    [[nodiscard]] bool giveCategory(SalvagedRow &entry);
    [[nodiscard]] bool giveOtherEdition(SalvagedRow &entry);
    [[nodiscard]] const SalvagedRow *categoryRow(const QByteArray &sha256) const;
    /// The one category that asks all of these questions; empty where there is none or are several.
    [[nodiscard]] QByteArray categoryOfQuestions(const QSet<QString> &questions) const;

    // rescuedanswers.cpp
    void checkTitle(SalvagedRow &entry);
    void planAnswers(const SalvagedRow &entry);
    void planAnswer(const SalvagedRow &entry, const QString &question);
    [[nodiscard]] bool proveByOthers(SalvagedRow &answer, const QList<OtherText> &others) const;
    void settleDoubt(const SalvagedRow &entry, SalvagedRow &answer, const QList<OtherText> &others);
    void takeOther(const SalvagedRow &entry, const QString &question, SalvagedRow &answer,
                   const QList<OtherText> &others);
    [[nodiscard]] QList<OtherText> othersOf(const QString &entry, const QString &question) const;
    void keepAsRevision(const SalvagedRow &entry, const QString &question, const QByteArray &text,
                        const QByteArray &notes);
    void report(const SalvagedRow &entry, const QString &question, RescuedAnswer::Outcome outcome,
                const OtherText &other = {});

    // rescuedrows.cpp
    void planHistory();
    void planAgreements();
    void planAll(Table table);
    void planSubmissions();
    [[nodiscard]] bool planSubmission(SalvagedRow row);
    [[nodiscard]] SalvagedRow asOfABackup(SalvagedRow submission) const;

    // rescuedfiles.cpp
    void planFiles();
    void planSentFiles();
    void planParts(Table table, int submissionColumn);
    bool lookForSent(const QByteArray &sha256, const QString &name);
    [[nodiscard]] bool hasFile(const QByteArray &sha256);
    [[nodiscard]] bool planFile(const QByteArray &sha256);

    // rescueplan.cpp
    void renumber(Table table);
    void planLooseTexts();
    void count();

    [[nodiscard]] bool isWhole(Table table) const { return m_damaged.wholeTables.contains(table); }
    [[nodiscard]] bool hasEntry(const QString &id) const { return m_entries.contains(id); }
    [[nodiscard]] const SalvagedRow *entryRow(const QString &id) const;

    Salvage m_damaged;
    const Reserve &m_reserve;
    QDateTime m_now;
    RescuePlan m_plan;
    QSet<QString> m_entries;                               ///< those of the plan
    QHash<QString, QHash<QString, SalvagedRow>> m_answers; ///< of the damaged file, by entry and question
    QHash<QString, QHash<QString, QList<SalvagedRow>>> m_revisions; ///< the whole ones, oldest first
    QHash<QString, QStringList> m_reserveQuestions;                 ///< by entry
    QList<SalvagedRow> m_keptTexts;                                 ///< revisions that the rescue adds
    QList<SalvagedRow> m_lostSubmissions;
    QHash<QByteArray, bool> m_files; ///< by their SHA-256: whether all bytes are in the plan
    QSet<QString> m_fromBackup;      ///< entries whose row came from a backup
    QSet<QString> m_withoutCategory; ///< entries that nobody could open
};
