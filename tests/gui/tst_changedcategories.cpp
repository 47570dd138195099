#include "gui/editiondialog.h"
#include "gui/editorpage.h"
#include "gui/noticebar.h"
#include "gui/programrun.h"
#include "session/entrysession.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
const CategoryId systemLeadership{u"hsj/system-leadership-initiative-of-the-year"_s};
const QuestionId first{u"ambition-1"_s};
const QString changed = u"This category has been changed since the entry was begun."_s;
} // namespace

/// An entry whose category is changed while it is being written: the edition is called what it was called.
class TestChangedCategories final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        startAgain();
        m_run->beginEntry(systemLeadership.value, u"Discharge Together"_s);
        session()->setText(first, u"We wanted shorter stays"_s);
        editor()->flush();
        QTRY_VERIFY(editor()->isSaved());
        m_edition = session()->category().edition;
    }

    void cleanup()
    {
        m_run.reset();
        m_folder.reset();
    }

    void saysThatTheCategoryHasBeenChanged()
    {
        changePrompt(u"What did you want?"_s);
        QVERIFY(bar()->isVisible());
        QCOMPARE(label(bar(), "noticeLabel"), changed);
        QCOMPARE(button(bar(), "secondChoiceButton")->text(), u"Leave as it is"_s);
        QVERIFY(m_run->find<QAction>("newerEditionAction")->isEnabled());
    }

    void saysNothingOfWhereItWasRead()
    {
        change([](Category &category) { category.source.address = u"https://awards.example/"_s; });
        QVERIFY(!bar()->isVisible());
    }

    void leavingItIsRememberedUntilTheNextChange()
    {
        changePrompt(u"What did you want?"_s);
        press(button(bar(), "secondChoiceButton"));
        QVERIFY(!bar()->isVisible());
        QTRY_VERIFY(editor()->isSaved());
        const EntryId id = session()->entry().id;
        startAgain();
        m_run->openEntry(id);
        QVERIFY(!bar()->isVisible());
        changePrompt(u"What did you hope for?"_s);
        QVERIFY(bar()->isVisible());
    }

    void leavesTheChangeThatIsThereNow()
    {
        changePrompt(u"What did you want?"_s);
        changePrompt(u"What did you hope for?"_s); // while the bar asks of the one before
        press(button(bar(), "secondChoiceButton"));
        QVERIFY(!bar()->isVisible());
    }

    void comparesBothWordings()
    {
        changePrompt(u"What did you want?"_s);
        const EditionDialog *shown = compared();
        QCOMPARE(shown->windowTitle(), u"This category has been changed"_s);
        QCOMPARE(label(shown, "beforeLabel"), u"The question as it was"_s);
        QCOMPARE(label(shown, "afterLabel"), u"The question as it is now"_s);
        const auto *after = shown->findChild<QPlainTextEdit *>(u"afterEdit"_s);
        QCOMPARE(after->toPlainText(), u"What did you want?"_s);
        QCOMPARE(after->accessibleName(), u"The question as it is now"_s);
        QVERIFY(!label(shown, "introductionLabel").contains(m_edition));
    }

    void saysWhenTheQuestionsStayAsTheyWere()
    {
        change([](Category &category) { category.introduction += u"For teams."_s; });
        QVERIFY(label(compared(), "introductionLabel").contains(u"the closing date"_s));
    }

    void movesAndTakesItBackWithOneClick()
    {
        const Entry before = m_run->entries().load(session()->entry().id).result()->entry;
        const Category begunIn = session()->category();
        changePrompt(u"What did you want?"_s);
        press(button(compared(), "moveButton"));
        QTRY_VERIFY(session() && session()->category() != begunIn);
        QCOMPARE(findQuestion(session()->category(), first)->prompt, u"What did you want?"_s);
        QVERIFY(bar()->isVisible());
        QCOMPARE(label(bar(), "noticeLabel").section(u'.', 0, 0),
                 u"This entry has the changed category now"_s);
        press(button(bar(), "firstChoiceButton"));
        QTRY_VERIFY(session() && session()->category() == begunIn);
        QCOMPARE(session()->entry(), before);
        QCOMPARE(label(bar(), "noticeLabel"), changed);
    }

private:
    void startAgain()
    {
        m_run.reset();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
    }

    template<typename Change>
    void change(Change make)
    {
        CategoryLibrary &library = m_run->services().categories;
        const LoadedCategory before = *library.find(systemLeadership);
        Category category = before.category;
        make(category);
        const auto replaced = library.replace(before, category);
        QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().message));
    }

    void changePrompt(const QString &prompt)
    {
        change([&](Category &category) { category.sections.first().questions.first().prompt = prompt; });
    }

    EditionDialog *compared()
    {
        press(button(bar(), "firstChoiceButton"));
        auto *dialog = m_run->window().findChild<EditionDialog *>();
        if (!dialog)
            qFatal("nothing was compared");
        return dialog;
    }

    static void press(QPushButton *button)
    {
        QVERIFY(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    static QPushButton *button(const QWidget *in, const char *name)
    {
        return in->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static QString label(const QWidget *in, const char *name)
    {
        return in->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    [[nodiscard]] NoticeBar *bar() const { return m_run->find<NoticeBar>("editionBar"); }
    [[nodiscard]] EditorPage *editor() const { return m_run->window().findChild<EditorPage *>(); }
    [[nodiscard]] EntrySession *session() const { return editor()->session(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
    QString m_edition;
};

QTEST_MAIN(TestChangedCategories)
#include "tst_changedcategories.moc"
