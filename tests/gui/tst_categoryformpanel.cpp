#include "draftedpanel.h"

#include "gui/categoryformpanel.h"
#include "gui/formlist.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace {
Detail detailOf(const QString &id, const QString &label)
{
    Detail detail;
    detail.id.value = id;
    detail.label = label;
    detail.required = true;
    return detail;
}

CategoryDraft draft()
{
    CategoryDraft draft;
    draft.rest.details = {detailOf(projectTitleId().value, u"Project title"_s),
                          detailOf(u"organisation"_s, u"Organisation"_s),
                          detailOf(u"contact"_s, u"Contact"_s)};
    FileSlot photo;
    photo.role = u"photo"_s;
    photo.title = u"Photo"_s;
    photo.types = {u"jpg"_s};
    photo.maxBytes = 10'485'760;
    draft.rest.files = {photo};
    return draft;
}
} // namespace

class TestCategoryFormPanel final : public DraftedPanel<CategoryFormPanel>
{
    Q_OBJECT

private slots:
    void init() { begin(draft()); }
    void cleanup() { end(); }

    void addsADetailByKeyboard();
    void changesAChoice();
    void movesAndKeepsTheRow();
    void removesAndBringsBack();
    void keepsTheTitleOfAnEntry();
    void refusesADetailWithoutALabel();
    void addsAFileSlot();
    void refusesARoleTwice();
    void keepsASizeToTheByte();
    void addsADeclaration();
    void tellsEachRowInWords();
    void isEmptyWithoutADrafting();

private:
    [[nodiscard]] QListView *list(const QString &name) const
    {
        return m_panel->findChild<FormList *>(name)->findChild<QListView *>();
    }
    [[nodiscard]] QPushButton *button(const QString &listName, const QString &name) const
    {
        return m_panel->findChild<FormList *>(listName)->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QListView *details() const { return list(u"detailList"_s); }
    /// The dialog that @p key brings up in the list.
    [[nodiscard]] QDialog *dialogAfter(QListView *view, Qt::Key key)
    {
        view->setFocus();
        QTest::keyClick(view, key);
        return activeDialog();
    }
    [[nodiscard]] QDialog *activeDialog()
    {
        auto *dialog = m_panel->findChild<QDialog *>();
        if (!dialog)
            return nullptr;
        dialog->activateWindow();
        return QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }) ? dialog : nullptr;
    }
    static void type(const QDialog *dialog, const char *field, const QString &text)
    {
        DraftedPanel::type(dialog->findChild<QLineEdit *>(QString::fromLatin1(field)), text);
    }
    void finish(QDialog *dialog)
    {
        QTest::keyClick(dialog, Qt::Key_D, Qt::AltModifier);
        QTRY_VERIFY(!m_panel->findChild<QDialog *>());
        m_panel->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_panel.get());
    }
};

void TestCategoryFormPanel::addsADetailByKeyboard()
{
    QDialog *dialog = dialogAfter(details(), Qt::Key_Insert);
    QVERIFY(dialog);
    type(dialog, "labelEdit", u"Contact"_s);
    type(dialog, "hintEdit", u"Who knows most"_s);
    dialog->findChild<QSpinBox *>(u"mostBox"_s)->setValue(50);
    finish(dialog);
    const Detail added = rest().details.constLast();
    QCOMPARE(added.id.value, u"contact-2"_s); // the first has that id
    QCOMPARE(added.hint, u"Who knows most"_s);
    QCOMPARE(added.limit, (Limit{LimitUnit::Words, 0, 50, Provenance::Person}));
    QCOMPARE(details()->currentIndex().row(), 3);
    QCOMPARE(m_drafting->undoName(), u"detail"_s);
    m_drafting->undo();
    QCOMPARE(m_drafting->draft(), draft());
    QCOMPARE(details()->currentIndex().row(), 2);
}

void TestCategoryFormPanel::changesAChoice()
{
    details()->setCurrentIndex(details()->model()->index(1, 0));
    QDialog *dialog = dialogAfter(details(), Qt::Key_Return);
    QVERIFY(dialog);
    auto *kind = dialog->findChild<QComboBox *>(u"kindBox"_s);
    kind->setCurrentIndex(kind->findData(int(DetailKind::Choice)));
    auto *choices = dialog->findChild<QPlainTextEdit *>(u"choicesEdit"_s);
    QVERIFY(choices->isVisible());
    QVERIFY(!dialog->findChild<QSpinBox *>(u"mostBox"_s)->isVisible());
    QTest::keyClick(dialog, Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(choices->hasFocus()); // there is nothing to choose from yet
    choices->setPlainText(u"North\n South \n\nNorth"_s);
    finish(dialog);
    const Detail changed = rest().details.at(1);
    QCOMPARE(changed.id.value, u"organisation"_s);
    QCOMPARE(changed.kind, DetailKind::Choice);
    QCOMPARE(changed.choices, (QStringList{u"North"_s, u"South"_s}));
    QCOMPARE(details()->currentIndex().row(), 1);
}

void TestCategoryFormPanel::movesAndKeepsTheRow()
{
    details()->setCurrentIndex(details()->model()->index(1, 0));
    QTest::keyClick(details(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rest().details.at(2).id.value, u"organisation"_s);
    QCOMPARE(details()->currentIndex().row(), 2);
    QVERIFY(!button(u"detailList"_s, u"downButton"_s)->isEnabled());
    m_drafting->undo();
    QCOMPARE(details()->currentIndex().row(), 1);
    QTest::keyClick(details(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rest().details.at(0).id.value, u"organisation"_s);
    QCOMPARE(details()->currentIndex().row(), 0);
    const CategoryDraft before = m_drafting->draft();
    QTest::keyClick(details(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_drafting->draft(), before);
}

void TestCategoryFormPanel::removesAndBringsBack()
{
    details()->setCurrentIndex(details()->model()->index(1, 0));
    QTest::keyClick(details(), Qt::Key_Delete);
    QCOMPARE(rest().details.size(), 2);
    QCOMPARE(details()->currentIndex().row(), 1);
    m_drafting->undo();
    QCOMPARE(details()->currentIndex().row(), 1);
    QCOMPARE(details()->currentIndex().data().toString(), u"Organisation"_s);
    QListView *files = list(u"fileList"_s);
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Delete);
    QVERIFY(rest().files.isEmpty());
    QVERIFY(button(u"fileList"_s, u"addButton"_s)->hasFocus());
}

void TestCategoryFormPanel::keepsTheTitleOfAnEntry()
{
    details()->setCurrentIndex(details()->model()->index(0, 0));
    QTest::keyClick(details(), Qt::Key_Delete);
    QCOMPARE(m_drafting->draft(), draft());
    QVERIFY(!button(u"detailList"_s, u"removeButton"_s)->isEnabled());
    const auto *note = m_panel->findChild<FormList *>(u"detailList"_s)->findChild<QLabel *>(u"noteLabel"_s);
    QVERIFY(note->isVisible() && note->text().contains(u"title"_s));
    QDialog *dialog = dialogAfter(details(), Qt::Key_Return);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QCheckBox *>(u"requiredBox"_s)->isEnabled());
    type(dialog, "labelEdit", u"Name of the project"_s);
    finish(dialog);
    QCOMPARE(rest().details.at(0).label, u"Name of the project"_s);
    QCOMPARE(rest().details.at(0).id, projectTitleId());
}

void TestCategoryFormPanel::refusesADetailWithoutALabel()
{
    QDialog *dialog = dialogAfter(details(), Qt::Key_Insert);
    QVERIFY(dialog);
    type(dialog, "labelEdit", u"  "_s);
    QTest::keyClick(dialog, Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(!dialog->findChild<QLabel *>(u"problemLabel"_s)->text().isEmpty());
    QVERIFY(dialog->findChild<QLineEdit *>(u"labelEdit"_s)->hasFocus());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_drafting->draft(), draft());
}

void TestCategoryFormPanel::addsAFileSlot()
{
    QListView *files = list(u"fileList"_s);
    QDialog *dialog = dialogAfter(files, Qt::Key_Insert);
    QVERIFY(dialog);
    type(dialog, "titleEdit", u"Photo"_s);
    type(dialog, "typesEdit", u"PDF, .docx"_s);
    dialog->findChild<QSpinBox *>(u"mostBox"_s)->setValue(3);
    dialog->findChild<QDoubleSpinBox *>(u"sizeBox"_s)->setValue(2.5);
    finish(dialog);
    const FileSlot added = rest().files.constLast();
    QCOMPARE(added.role, u"photo-2"_s);
    QCOMPARE(added.types, (QStringList{u"pdf"_s, u"docx"_s}));
    QCOMPARE(added.most, 3);
    QCOMPARE(added.maxBytes, 2'500'000);
    QCOMPARE(m_drafting->undoName(), u"file slot"_s);
}

void TestCategoryFormPanel::refusesARoleTwice()
{
    QDialog *dialog = dialogAfter(list(u"fileList"_s), Qt::Key_Insert);
    QVERIFY(dialog);
    type(dialog, "titleEdit", u"Another"_s);
    type(dialog, "roleEdit", u"Photo"_s);
    type(dialog, "typesEdit", u"pdf"_s);
    QTest::keyClick(dialog, Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(!dialog->findChild<QLabel *>(u"problemLabel"_s)->text().isEmpty());
    QVERIFY(dialog->findChild<QLineEdit *>(u"roleEdit"_s)->hasFocus());
    type(dialog, "roleEdit", u"Team picture"_s);
    finish(dialog);
    QCOMPARE(rest().files.constLast().role, u"team-picture"_s);
}

void TestCategoryFormPanel::keepsASizeToTheByte()
{
    QDialog *dialog = dialogAfter(list(u"fileList"_s), Qt::Key_Return);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QDoubleSpinBox *>(u"sizeBox"_s)->value(), 10.5);
    type(dialog, "titleEdit", u"Picture"_s);
    finish(dialog);
    QCOMPARE(rest().files.constFirst().title, u"Picture"_s);
    QCOMPARE(rest().files.constFirst().role, u"photo"_s);
    QCOMPARE(rest().files.constFirst().maxBytes, 10'485'760);
}

void TestCategoryFormPanel::addsADeclaration()
{
    QTest::mouseClick(button(u"declarationList"_s, u"addButton"_s), Qt::LeftButton);
    QDialog *dialog = activeDialog();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"textEdit"_s), u"All of it is true."_s);
    QTest::keyClick(dialog, Qt::Key_R, Qt::AltModifier);
    finish(dialog);
    QCOMPARE(rest().declarations.size(), 1);
    QCOMPARE(rest().declarations.at(0).id.value, u"all-of-it-is-true"_s);
    QVERIFY(!rest().declarations.at(0).required);
    QCOMPARE(m_drafting->undoName(), u"declaration"_s);
}

void TestCategoryFormPanel::tellsEachRowInWords()
{
    QAccessible::setActive(true);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(details());
    QCOMPARE(told->text(QAccessible::Name), u"Details of an entry"_s);
    QCOMPARE(told->child(1)->text(QAccessible::Name), u"Organisation: Line of text · required"_s);
}

void TestCategoryFormPanel::isEmptyWithoutADrafting()
{
    m_panel->setDrafting(nullptr);
    QCOMPARE(details()->model()->rowCount(), 0);
    QVERIFY(!button(u"detailList"_s, u"addButton"_s)->isEnabled());
}

QTEST_MAIN(TestCategoryFormPanel)
#include "tst_categoryformpanel.moc"
