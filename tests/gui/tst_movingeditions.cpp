#include "gui/editiondialog.h"
#include "gui/editorpage.h"
#include "gui/homepage.h"
#include "gui/noticebar.h"
#include "gui/programrun.h"
#include "gui/unaskedanswersdialog.h"
#include "newereditions.h"
#include "session/editionplan.h"
#include "session/entrysession.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString systemLeadership = u"hsj/system-leadership-initiative-of-the-year"_s;
const QString integratedCare = u"hsj/integrated-care-system-of-the-year"_s;
const QuestionId first{u"ambition-1"_s};
const QuestionId second{u"ambition-2"_s};
} // namespace

class TestMovingEditions final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        startAgain();
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        session()->setText(first, u"We wanted shorter stays"_s);
        session()->setText(second, u"Nine wards and two councils"_s);
        editor()->flush();
        QTRY_VERIFY(editor()->isSaved());
    }

    void cleanup()
    {
        m_run.reset();
        m_folder.reset();
    }

    void saysNothingWithoutANewerEdition()
    {
        QVERIFY(!bar()->isVisible());
        QVERIFY(!action("newerEditionAction")->isEnabled());
        QVERIFY(!action("unaskedAnswersAction")->isEnabled());
    }

    void saysThatANewerEditionHasCome()
    {
        takeNewer();
        QVERIFY(bar()->isVisible());
        QCOMPARE(label(bar(), "noticeLabel"), u"A newer edition (2099) of this category is here."_s);
        QVERIFY(action("newerEditionAction")->isEnabled());
        m_run->beginEntry(integratedCare, u"Another"_s);
        QVERIFY(!bar()->isVisible());
    }

    void stayingIsRememberedAndCanBeThoughtOver()
    {
        takeNewer();
        QVERIFY(button(bar(), "secondChoiceButton")->text().startsWith(u"Stay with "_s));
        press(button(bar(), "secondChoiceButton"));
        QVERIFY(!bar()->isVisible());
        QTRY_VERIFY(editor()->isSaved());
        const EntryId id = session()->entry().id;
        startAgain();
        m_run->openEntry(id);
        QVERIFY(!bar()->isVisible());
        action("newerEditionAction")->trigger();
        QVERIFY(dialog<EditionDialog>());
    }

    void puttingItAwayLastsForTheRun()
    {
        takeNewer();
        press(button(bar(), "closeNoticeButton"));
        QVERIFY(!bar()->isVisible());
        m_run->services().categories.reload();
        QVERIFY(!bar()->isVisible());
        const EntryId id = session()->entry().id;
        startAgain();
        m_run->openEntry(id);
        QVERIFY(bar()->isVisible());
    }

    void showsBothWordingsAndTheAnswer()
    {
        takeNewer();
        const EditionDialog *shown = compared();
        auto *list = shown->findChild<QListView *>(u"questionList"_s);
        QCOMPARE(list->currentIndex().data(Qt::AccessibleTextRole).toString().section(u'.', 1),
                 u" Reworded. Over its limit."_s);
        QCOMPARE(text(shown, "answerEdit"), u"We wanted shorter stays"_s);
        QVERIFY(text(shown, "afterEdit").startsWith(text(shown, "beforeEdit")));
        QVERIFY(label(shown, "changeLabel").contains(u"over its limit of 3"_s));
        QVERIFY(shown->findChild<QLabel *>(u"overLabel"_s)->isVisible());
        QVERIFY(shown->findChild<QLabel *>(u"limitsLabel"_s)->isVisible());
        static const QRegularExpression limits(
            u"^The whole entry: at most 900 word\\S+, had no limit\\.\n"
            "Ambition.+Outcome: at most 300 word\\S+, was 400 word\\S+\\.$"_s);
        QVERIFY2(limits.match(label(shown, "limitsLabel")).hasMatch(),
                 qPrintable(label(shown, "limitsLabel")));
        const int before = list->currentIndex().row();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), before + 1);
        list->setCurrentIndex(rowNamed(list, u"Gone"_s));
        QCOMPARE(text(shown, "answerEdit"), u"Nine wards and two councils"_s);
        QCOMPARE(text(shown, "afterEdit"), QString());
        QVERIFY(label(shown, "changeLabel").contains(u"Your answer is kept"_s));
        list->setCurrentIndex(rowNamed(list, u"Same"_s));
        QCOMPARE(text(shown, "beforeEdit"), text(shown, "afterEdit"));
        list->setCurrentIndex(rowNamed(list, u"New"_s));
        QCOMPARE(text(shown, "beforeEdit"), QString());
        QVERIFY(!text(shown, "afterEdit").isEmpty());
    }

    void decidingLaterChangesNothing()
    {
        takeNewer();
        EditionDialog *shown = compared();
        QTest::keyClick(shown, Qt::Key_Escape);
        QTRY_VERIFY(!dialog<EditionDialog>());
        QVERIFY(bar()->isVisible());
        QVERIFY(session()->entry().edition != u"2099"_s);
    }

    void movesAndTakesItBackWithOneClick()
    {
        takeNewer();
        const Entry before = stored();
        move();
        QCOMPARE(session()->category().edition, u"2099"_s);
        QCOMPARE(session()->entry().answers.value(first).text, u"We wanted shorter stays"_s);
        QCOMPARE(button(bar(), "firstChoiceButton")->text(), u"Undo"_s);
        press(button(bar(), "firstChoiceButton"));
        QTRY_VERIFY(session() && session()->category().edition != u"2099"_s);
        QCOMPARE(stored(), before);
        QCOMPARE(session()->entry(), before);
        QVERIFY(label(bar(), "noticeLabel").startsWith(u"A newer edition"_s));
    }

    void answersWithoutAQuestionAreFound()
    {
        takeNewer();
        move();
        QCOMPARE(answersWithoutQuestion(session()->entry(), session()->category()).size(), 1);
        QVERIFY(action("unaskedAnswersAction")->isEnabled());
        press(button(bar(), "secondChoiceButton"));
        const auto *shown = dialog<UnaskedAnswersDialog>();
        QVERIFY(shown);
        QTRY_COMPARE(text(shown, "textEdit"), u"Nine wards and two councils"_s);
        QVERIFY(!label(shown, "wordingLabel").isEmpty());
        press(button(shown, "copyButton"));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Nine wards and two councils"_s);
        QVERIFY(bar()->isVisible()); // the undo stays at hand
    }

    void aSearchLeadsToAnAnswerWithoutAQuestion()
    {
        takeNewer();
        move();
        SearchHit hit;
        hit.entry = session()->entry().id;
        hit.question = answersWithoutQuestion(session()->entry(), session()->category()).first();
        auto *home = m_run->find<HomePage>("HomePage");
        QVERIFY(home);
        emit home->placeOpened(hit);
        QTRY_VERIFY(dialog<UnaskedAnswersDialog>());
    }

    void whatIsTypedMeanwhileMovesAlong()
    {
        takeNewer();
        EditionDialog *shown = compared();
        session()->setText(first, u"We wanted much shorter stays"_s);
        press(button(shown, "moveButton"));
        QTRY_VERIFY(session() && session()->category().edition == u"2099"_s);
        QCOMPARE(session()->entry().answers.value(first).text, u"We wanted much shorter stays"_s);
    }

private:
    void startAgain()
    {
        m_run.reset();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
    }

    void takeNewer()
    {
        QVERIFY(writeNewerEdition(m_run->folders().ownCategories));
        m_run->services().categories.reload();
    }

    EditionDialog *compared()
    {
        press(button(bar(), "firstChoiceButton"));
        return dialog<EditionDialog>();
    }

    /// The open entry as the file has it.
    [[nodiscard]] Entry stored() const
    {
        return m_run->entries().load(session()->entry().id).result()->entry;
    }

    void move()
    {
        press(button(compared(), "moveButton"));
        QTRY_VERIFY(session() && session()->category().edition == u"2099"_s);
    }

    static QModelIndex rowNamed(const QListView *list, const QString &kind)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(Qt::AccessibleTextRole).toString().contains(u". %1. "_s.arg(kind)))
                return index;
        }
        return {};
    }

    /// By the keyboard, as one without a mouse would.
    static void press(QPushButton *button)
    {
        QVERIFY(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        return m_run->window().findChild<Dialog *>();
    }
    static QPushButton *button(const QWidget *in, const char *name)
    {
        return in->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static QString label(const QWidget *in, const char *name)
    {
        return in->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    static QString text(const QWidget *in, const char *name)
    {
        return in->findChild<QPlainTextEdit *>(QString::fromLatin1(name))->toPlainText();
    }
    [[nodiscard]] QAction *action(const char *name) const { return m_run->find<QAction>(name); }
    [[nodiscard]] NoticeBar *bar() const { return m_run->find<NoticeBar>("editionBar"); }
    [[nodiscard]] EditorPage *editor() const { return m_run->window().findChild<EditorPage *>(); }
    [[nodiscard]] EntrySession *session() const { return editor()->session(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
};

QTEST_MAIN(TestMovingEditions)
#include "tst_movingeditions.moc"
