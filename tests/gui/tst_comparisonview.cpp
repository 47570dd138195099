#include "gui/historywindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

class TestComparisonView final : public HistoryWindow
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void tellsWhatChanged()
    {
        keepEarlierAndWriteOn();
        choose(1);
        QTRY_COMPARE(label("summaryLabel")->text(), whatChanged);
        QVERIFY(label("headingLabel")->text().contains(u" as it was today at "_s));
        QVERIFY(label("headingLabel")->text().endsWith(u", compared with now"_s));
        QCOMPARE(comparison()->toPlainText(),
                 u"ElevenTwelve sessions were held across the boroughs. They helped us a great deal."_s);
        QVERIFY(formatAt(1).fontStrikeOut() && !formatAt(1).fontUnderline());
        QVERIFY(formatAt(7).fontUnderline() && !formatAt(7).fontStrikeOut());
        QVERIFY(!formatAt(20).fontUnderline() && !formatAt(20).fontStrikeOut());
    }

    void walksThroughTheChanges()
    {
        keepEarlierAndWriteOn();
        choose(1);
        QTRY_VERIFY(button("nextButton")->isEnabled());
        click("nextButton");
        QCOMPARE(comparison()->textCursor().selectedText(), u"ElevenTwelve"_s);
        QCOMPARE(label("changeLabel")->text(), u"Change 1 of 2. Removed: ‘Eleven’. Added: ‘Twelve’."_s);
        click("nextButton");
        QCOMPARE(label("changeLabel")->text(), u"Change 2 of 2. Removed: ‘They helped us a great deal.’."_s);
        click("nextButton");
        QCOMPARE(comparison()->textCursor().selectedText(), u"ElevenTwelve"_s);
        click("previousButton");
        QVERIFY(label("changeLabel")->text().startsWith(u"Change 2 of 2."_s));
    }

    void namesALongPassageInBriefAndSpeaksAllOfIt()
    {
        const QString added = u"carers and neighbours "_s.repeated(20).trimmed();
        type(earlier);
        keep(u"before the board"_s);
        type(earlier + u' ' + added);
        openHistory();
        QTRY_COMPARE(timeline()->model()->rowCount(), 2);
        choose(1);
        QTRY_VERIFY(button("nextButton")->isEnabled());
        click("nextButton");
        QVERIFY2(label("changeLabel")->text().size() < 200, qPrintable(label("changeLabel")->text()));
        QVERIFY(label("changeLabel")->accessibleName().contains(added));
    }

    void showsAllOfWhatItIsComparedWith()
    {
        keepEarlierAndWriteOn();
        keep(u"as it was read to the whole board in March"_s);
        choose(2);
        auto *other = part<QComboBox>("otherChoice");
        QTRY_COMPARE(other->count(), 2);
        other->setCurrentIndex(1);
        emit other->activated(1);
        const int words = other->fontMetrics().horizontalAdvance(other->currentText());
        QTRY_VERIFY2(other->width() > words, qPrintable(other->currentText()));
    }

    void showsOnlyTheEarlierText()
    {
        keepEarlierAndWriteOn();
        choose(1);
        QTRY_VERIFY(!comparison()->toPlainText().isEmpty());
        m_run->find<QCheckBox>("earlierOnlyBox")->setChecked(true);
        QCOMPARE(comparison()->toPlainText(), earlier);
        QVERIFY(!button("nextButton")->isEnabled());
    }

    void putsATextBackAsANewTextThatUndoTakesAway()
    {
        keepEarlierAndWriteOn();
        choose(1);
        const int rows = timeline()->model()->rowCount();
        QTRY_VERIFY(button("restoreButton")->isEnabled());
        click("restoreButton");
        QCOMPARE(editor()->toPlainText(), earlier);
        QVERIFY(label("doneLabel")->text().contains(u"‘Before an earlier text was put back’"_s));
        QCOMPARE(label("summaryLabel")->text(), u"The two texts are the same."_s);
        QVERIFY(!button("restoreButton")->isEnabled());
        QTRY_COMPARE(timeline()->model()->rowCount(), rows + 2);
        QVERIFY(spoken(1).endsWith(u"An earlier text, put back"_s));
        QVERIFY(spoken(2).endsWith(u"Before an earlier text was put back"_s));
        QVERIFY(spoken(timeline()->currentIndex().row()).endsWith(u"before the board"_s));

        QTest::keyClick(m_run->window().focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_run->window().focusWidget(), editor());
        m_run->find<QAction>("undoAction")->trigger();
        QCOMPARE(editor()->toPlainText(), later);
        QTRY_COMPARE(stored(u"ambition-1"_s).text, later);
    }

    void putsThePassageUnderTheCursorBack()
    {
        keepEarlierAndWriteOn();
        choose(1);
        QTRY_VERIFY(button("nextButton")->isEnabled());
        click("nextButton");
        click("nextButton");
        click("passageButton");
        QCOMPARE(editor()->toPlainText(),
                 u"Twelve sessions were held across the boroughs. They helped us a great deal."_s);
        QCOMPARE(label("summaryLabel")->text(), u"1 word(s) added, 1 word(s) removed, in 1 place(s)."_s);
    }

    void putsTheSelectedPartOfAPassageBack()
    {
        keepEarlierAndWriteOn();
        choose(1);
        QTRY_VERIFY(!comparison()->toPlainText().isEmpty());
        select(comparison()->toPlainText().indexOf(u" They"_s), 15);
        QTRY_VERIFY(button("passageButton")->isEnabled());
        click("passageButton");
        QCOMPARE(editor()->toPlainText(), u"Twelve sessions were held across the boroughs. They helped us"_s);
        select(20, 5);
        QVERIFY(!button("passageButton")->isEnabled());
    }

    void comparesTwoEarlierTexts()
    {
        keepEarlierAndWriteOn();
        keep(u"second"_s);
        type(u"Nothing of that is left now, and something else stands here."_s);
        QTRY_COMPARE(timeline()->model()->rowCount(), 3);
        choose(2);
        auto *others = m_run->find<QComboBox>("otherChoice");
        QCOMPARE(others->count(), 2);
        others->setFocus();
        QTest::keyClick(others, Qt::Key_Down);
        QTRY_COMPARE(label("summaryLabel")->text(), whatChanged);
        QVERIFY(label("headingLabel")->text().contains(u", compared with how it was today at "_s));
        QVERIFY(!button("passageButton")->isVisible());
        QVERIFY(button("restoreButton")->isEnabled());
    }

    void putsNotesBack()
    {
        session().setNotes({u"ambition-1"_s}, u"Ask the analyst"_s);
        keepEarlierAndWriteOn();
        session().setNotes({u"ambition-1"_s}, u"Asked"_s);
        choose(1);
        QTRY_VERIFY(button("notesButton")->isVisible());
        QCOMPARE(label("notesLabel")->text(), u"Ask the analyst"_s);
        click("notesButton");
        QCOMPARE(m_run->find<QPlainTextEdit>("notesEdit")->toPlainText(), u"Ask the analyst"_s);
        QCOMPARE(editor()->toPlainText(), later);
        QVERIFY(!button("notesButton")->isVisible());
    }

    void putsTheWholeEntryBack()
    {
        type(earlier);
        session().setText({u"ambition-2"_s}, u"Second answer as it was"_s);
        m_run->find<QAction>("snapshotAction")->trigger();
        m_run->find<QRadioButton>("entryButton")->setChecked(true);
        confirmSnapshot(u"whole"_s);
        type(later);
        session().setText({u"ambition-2"_s}, u"Another"_s);
        session().setText(projectTitleId(), u"Another title"_s);
        openHistory();
        QTRY_COMPARE(timeline()->model()->rowCount(), 2);
        choose(1);
        QTRY_VERIFY(button("restoreButton")->isEnabled());
        QVERIFY(button("entryButton")->isVisible());
        click("entryButton");
        QTRY_COMPARE(editor()->toPlainText(), earlier);
        QCOMPARE(textOf(session().entry(), {u"ambition-2"_s}), u"Second answer as it was"_s);
        QCOMPARE(session().entry().title, u"Discharge Together"_s);
        QVERIFY(label("doneLabel")->text().contains(u"‘Before the whole entry was put back’"_s));
        QTRY_VERIFY(spoken(3).endsWith(u"Kept by hand: Before the whole entry was put back"_s));
    }

private:
    void select(qsizetype at, int length)
    {
        QTextCursor cursor(comparison()->document());
        cursor.setPosition(static_cast<int>(at));
        cursor.setPosition(static_cast<int>(at) + length, QTextCursor::KeepAnchor);
        comparison()->setTextCursor(cursor);
    }

    [[nodiscard]] QTextCharFormat formatAt(int position) const
    {
        QTextCursor cursor(comparison()->document());
        cursor.setPosition(position);
        return cursor.charFormat();
    }

    [[nodiscard]] Answer stored(const QString &question) const
    {
        const auto opened = m_run->entries().load(m_run->settings().lastEntry()).result();
        return opened ? opened->entry.answers.value({question}) : Answer();
    }
};

QTEST_MAIN(TestComparisonView)
#include "tst_comparisonview.moc"
