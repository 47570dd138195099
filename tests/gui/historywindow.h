#pragma once

#include "gui/editorpage.h"
#include "gui/programrun.h"
#include "session/entrysession.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <memory>

/// The window with a new entry open, an earlier text of its first answer to keep, and one to write after
/// that.
class HistoryWindow : public QObject
{
protected:
    void open()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        m_run->beginEntry(QStringLiteral("hsj/system-leadership-initiative-of-the-year"),
                          QStringLiteral("Discharge Together"));
    }

    void close()
    {
        m_run.reset();
        m_folder.reset();
    }

    [[nodiscard]] QTextEdit *editor() const { return m_run->find<QTextEdit>("answerEdit"); }
    [[nodiscard]] QTextEdit *comparison() const { return m_run->find<QTextEdit>("comparisonText"); }
    [[nodiscard]] QListView *timeline() const { return m_run->find<QListView>("timelineView"); }
    [[nodiscard]] EntrySession &session() const { return *m_run->find<EditorPage>("EditorPage")->session(); }

    template<typename WidgetType>
    [[nodiscard]] WidgetType *part(const char *name) const
    {
        return m_run->find<QWidget>("ComparisonView")->findChild<WidgetType *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLabel *label(const char *name) const { return part<QLabel>(name); }
    [[nodiscard]] QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    void openHistory() { m_run->find<QAction>("historyAction")->trigger(); }
    void choose(int row) { timeline()->setCurrentIndex(timeline()->model()->index(row, 0)); }
    [[nodiscard]] QString spoken(int row) const
    {
        return timeline()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    void type(const QString &text)
    {
        editor()->selectAll();
        QTest::keyClicks(editor(), text);
    }

    void confirmSnapshot(const QString &name)
    {
        auto *edit = m_run->find<QLineEdit>("nameEdit");
        QVERIFY(edit);
        QTRY_VERIFY(edit->isVisible());
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!m_run->find<QLineEdit>("nameEdit"));
    }

    void keep(const QString &name)
    {
        m_run->find<QAction>("snapshotAction")->trigger();
        confirmSnapshot(name);
    }

    /// An answer as it was kept, and as it was written after that; its timeline is in view.
    void keepEarlierAndWriteOn()
    {
        type(earlier);
        keep(QStringLiteral("before the board"));
        type(later);
        openHistory();
        QTRY_COMPARE(timeline()->model()->rowCount(), 2);
    }

    const QString earlier =
        QStringLiteral("Eleven sessions were held across the boroughs. They helped us a great deal.");
    const QString later = QStringLiteral("Twelve sessions were held across the boroughs.");
    /// From the earlier to the later; without a catalogue there are no plurals.
    const QString whatChanged = QStringLiteral("1 word(s) added, 7 word(s) removed, in 2 place(s).");

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
};
