#include "importwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class TestImportEditing final : public ImportWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { begin(); }
    void cleanup() { end(); }

    void undoesAndRedoesEachChange();
    void choosesOnTheOtherSideToo();
    void changesTheKindOfSeveralLines();
    void movesSplitsAndJoins();
    void goesToWhatIsUnsureAndMakesItSure();
    void namesSectionsAfterAnotherSet();
    void marksUsualMeaningsInWords();
    void tellsEachLineInWords();
    void givesAQuestionItsLabelAndRequirement();
};

void TestImportEditing::undoesAndRedoesEachChange()
{
    readSeed();
    const CategoryDraft before = drafting().draft();
    choose(parts(), u"Spread"_s);
    write(u"Sharing"_s);
    QTest::keyClick(parts(), Qt::Key_Delete);
    const CategoryDraft after = drafting().draft();
    auto *undo = m_run->find<QAction>("undoAction");
    auto *redo = m_run->find<QAction>("redoAction");
    QVERIFY(undo->text().contains(drafting().undoName()));
    undo->trigger();
    QVERIFY(find(parts(), u"Sharing"_s).isValid());
    undo->trigger();
    QCOMPARE(drafting().draft(), before);
    QVERIFY(find(parts(), u"Spread"_s).isValid());
    redo->trigger();
    redo->trigger();
    QCOMPARE(drafting().draft(), after);
    QTest::keyClick(parts(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(drafting().draft() != after);
    QTest::keyClick(parts(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(drafting().draft(), after);
}

void TestImportEditing::choosesOnTheOtherSideToo()
{
    readSeed();
    choose(lines(), u"Describe system performance"_s);
    QCOMPARE(parts()->selectionModel()->selectedIndexes(),
             QModelIndexList{find(parts(), u"Describe system performance"_s)});
    QVERIFY(parts()->viewport()->rect().intersects(parts()->visualRect(parts()->currentIndex())));
    choose(parts(), u"Provide testimonial evidence"_s);
    QCOMPARE(lines()->selectionModel()->selectedIndexes(),
             QModelIndexList{find(lines(), u"Provide testimonial evidence"_s)});
    QVERIFY(lines()->viewport()->rect().intersects(lines()->visualRect(lines()->currentIndex())));
    choose(lines(), u"Best of luck"_s); // left out: nothing stands for it on the other side
    QVERIFY(parts()->selectionModel()->selectedIndexes().isEmpty());
}

void TestImportEditing::changesTheKindOfSeveralLines()
{
    readSeed();
    const int before = drafting().verdict().questions;
    choose(lines(), u"How have the benefits"_s);
    lines()->selectionModel()->select(find(lines(), u"How does the system work effectively"_s),
                                      QItemSelectionModel::Select);
    QTest::keyClick(lines(), Qt::Key_I);
    QCOMPARE(drafting().verdict().questions, before - 2);
    QCOMPARE(drafting().category().introduction.size(), 5);
    QCOMPARE(lines()->selectionModel()->selectedIndexes().size(), 2);
    QTest::keyClick(lines(), Qt::Key_Z, Qt::ControlModifier); // both are one change
    QCOMPARE(drafting().verdict().questions, before);
}

void TestImportEditing::movesSplitsAndJoins()
{
    readSeed();
    const auto texts = [this] {
        QStringList found;
        for (const Question &question : drafting().category().sections.at(2).questions)
            found += question.prompt.left(8);
        return found;
    };
    QCOMPARE(texts(), (QStringList{u"How have"_s, u"How does"_s}));
    choose(parts(), u"How does the system"_s);
    QTest::keyClick(parts(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(texts(), (QStringList{u"How does"_s, u"How have"_s}));
    QCOMPARE(parts()->currentIndex(), find(parts(), u"How does the system"_s));
    QTest::keyClick(parts(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(texts(), (QStringList{u"How have"_s, u"How does"_s}));

    QTest::keyClick(parts(), Qt::Key_Return, Qt::ControlModifier);
    auto *edit = widget<QPlainTextEdit>("partEdit");
    QVERIFY(edit);
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(int(edit->toPlainText().indexOf(u"with others"_s)));
    edit->setTextCursor(cursor);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(texts(), (QStringList{u"How have"_s, u"How does"_s, u"with oth"_s}));
    QTest::keyClick(parts(), Qt::Key_J);
    QCOMPARE(texts(), (QStringList{u"How have"_s, u"How does"_s}));

    choose(parts(), u"Spread"_s);
    QTest::keyClick(parts(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(sectionsOf(drafting().category()).mid(0, 3),
             (QStringList{u"Ambition 5"_s, u"Spread 2"_s, u"Outcome 4"_s}));
    QTest::keyClick(parts(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(sectionsOf(drafting().category()).mid(0, 3),
             (QStringList{u"Ambition 5"_s, u"Outcome 4"_s, u"Spread 2"_s}));
}

void TestImportEditing::goesToWhatIsUnsureAndMakesItSure()
{
    readSeed();
    const int unsure = drafting().verdict().unsure;
    QVERIFY(unsure > 1);
    const auto verdict = [this] { return widget<QLabel>("verdictLabel")->text(); };
    const QString before = verdict();
    const auto chosen = [this] { return std::pair(parts()->currentIndex(), lines()->currentIndex()); };
    const auto start = chosen();
    QTest::keyClick(parts(), Qt::Key_F8);
    const auto first = chosen();
    QVERIFY(first != start);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QVERIFY(chosen() != first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(chosen() == first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
    QCOMPARE(drafting().verdict().unsure, unsure - 1);
    QVERIFY(verdict() != before);
    while (drafting().verdict().unsure > 0) {
        click("nextUnsureButton");
        QVERIFY(widget<QPushButton>("confirmButton")->isEnabled());
        click("confirmButton");
    }
    QVERIFY(!widget<QPushButton>("nextUnsureButton")->isEnabled());
}

void TestImportEditing::namesSectionsAfterAnotherSet()
{
    readSeed();
    auto *names = widget<QComboBox>("namesBox");
    QCOMPARE(names->currentText(), u"HSJ Awards, to 2025"_s);
    choose(parts(), u"Spread"_s);
    write(u"Sharing"_s);
    names->setFocus();
    QTest::keyClick(names, Qt::Key_End); // none
    QCOMPARE(sectionsOf(drafting().category()).value(2), u"Sharing 2"_s);
    QVERIFY(!sectionsOf(drafting().category()).contains(u"Ambition 5"_s));
    QCOMPARE(drafting().category().sections.at(0).limit, std::nullopt);
    while (names->currentIndex() > 0 && names->currentText() != u"HSJ Awards, to 2025"_s)
        QTest::keyClick(names, Qt::Key_Up); // what a person has named stays
    QCOMPARE(sectionsOf(drafting().category()), (QStringList{u"Ambition 5"_s, u"Outcome 4"_s, u"Sharing 2"_s,
                                                             u"Value 3"_s, u"Involvement 4"_s}));
    QVERIFY(drafting().category().sections.at(0).limit.has_value());
}

void TestImportEditing::marksUsualMeaningsInWords()
{
    readSeed();
    const QModelIndex meaning = find(parts(), u"The problem you set out to solve"_s);
    QVERIFY(meaning.isValid());
    QCOMPARE(meaning.row(), find(parts(), u"Ambition"_s).row() + 1);
    const QString told = meaning.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(told.startsWith(u"Meaning: "_s) && told.endsWith(u"usual meaning, not on the page"_s),
             qPrintable(told));
    QVERIFY(meaning.data(Qt::ToolTipRole).toString().contains(u"HSJ Awards, to 2025"_s));
    choose(parts(), u"The problem you set out to solve"_s);
    QVERIFY(lines()->selectionModel()->selectedIndexes().isEmpty());
    write(u"The aim"_s);
    QCOMPARE(find(parts(), u"The aim"_s).data(Qt::AccessibleTextRole).toString(), u"Meaning: The aim"_s);
    QTest::keyClick(parts(), Qt::Key_Delete);
    QVERIFY(!find(parts(), u"The aim"_s).isValid());
    QCOMPARE(drafting().category().sections.constFirst().guidance, QString());
}

void TestImportEditing::tellsEachLineInWords()
{
    readSeed();
    const auto told = [](const QModelIndex &index) { return index.data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(told(find(lines(), u"Describe system"_s)).startsWith(u"Question: "_s));
    QVERIFY(told(find(lines(), u"Register an account"_s)).startsWith(u"How to apply: "_s));
    QVERIFY(told(find(lines(), u"HSJ Awards 2024"_s)).startsWith(u"Left out?: "_s));
    QVERIFY(told(find(parts(), u"Spread"_s)).contains(u"Spread, 2 question"_s));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(lines());
    QCOMPARE(list->childCount(), lines()->model()->rowCount());
    QVERIFY(list->child(1)->text(QAccessible::Name).startsWith(u"Title?"_s));
}

void TestImportEditing::givesAQuestionItsLabelAndRequirement()
{
    readSeed();
    choose(parts(), u"Spread"_s);
    QTest::keyClick(parts(), Qt::Key_F2, Qt::ShiftModifier);
    QVERIFY(!m_run->find<QLineEdit>("shortEdit")); // only questions have a label
    choose(parts(), u"Provide testimonial evidence"_s);
    const CategoryDraft before = drafting().draft();
    QTest::keyClick(parts(), Qt::Key_F2, Qt::ShiftModifier);
    auto *label = m_run->find<QLineEdit>("shortEdit");
    QVERIFY(label);
    QVERIFY(label->placeholderText().startsWith(u"Provide testimonial evidence"_s));
    label->window()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), label->window());
    QTest::keyClicks(label, u"What others say"_s);
    QTest::keyClick(label->window(), Qt::Key_A, Qt::AltModifier);
    auto *required = m_run->find<QCheckBox>("requiredBox");
    QTRY_VERIFY(!required->isChecked());
    QTest::keyClick(label, Qt::Key_Return);
    QTRY_VERIFY(!m_run->find<QLineEdit>("shortEdit"));
    const QModelIndex row = find(parts(), u"Provide testimonial evidence"_s);
    const QList<DraftPart> &all = drafting().draft().parts;
    const DraftPart part = *std::find_if(
        all.cbegin(), all.cend(), [&](const DraftPart &each) { return each.text == row.data().toString(); });
    QCOMPARE(part.shortLabel, u"What others say"_s);
    QVERIFY(!part.required);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(u"optional"_s));
    m_run->find<QAction>("undoAction")->trigger();
    QCOMPARE(drafting().draft(), before);
    QVERIFY(!row.data(Qt::AccessibleTextRole).toString().endsWith(u"optional"_s));
}

QTEST_MAIN(TestImportEditing)
#include "tst_importediting.moc"
