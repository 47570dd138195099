#include "gui/copyentrydialog.h"
#include "gui/editorpage.h"
#include "gui/programrun.h"
#include "session/entrysession.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString systemLeadership = u"hsj/system-leadership-initiative-of-the-year"_s;
const QString integratedCare = u"hsj/integrated-care-system-of-the-year"_s;
} // namespace

class TestCopyingEntries final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_run = std::make_unique<ProgramRun>(m_folder->path());
        m_run->start();
        m_run->beginEntry(systemLeadership, u"Discharge Together"_s);
        session()->setText({u"ambition-1"_s}, u"We wanted shorter stays"_s);
        session()->setText({u"ambition-2"_s}, u"Nine wards and two councils"_s);
        editor()->flush();
        QTRY_VERIFY(editor()->isSaved());
    }

    void cleanup()
    {
        m_run.reset();
        m_folder.reset();
    }

    void copiesIntoAnotherCategory()
    {
        const Entry before = m_run->entries().load(session()->entry().id).result()->entry;
        CopyEntryDialog *shown = begin();
        QVERIFY(shown);
        QCOMPARE(shown->findChild<QLineEdit *>(u"titleEdit"_s)->text(), u"Discharge Together (copy)"_s);
        auto *list = shown->findChild<QListView *>(u"questionList"_s);
        auto *sources = shown->findChild<QComboBox *>(u"sourceBox"_s);
        QCOMPARE(sources->count(), 3); // none, and two answers
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
        sources->setFocus();
        QTest::keyClick(sources, Qt::Key_End);
        QCOMPARE(shown->findChild<QPlainTextEdit *>(u"textEdit"_s)->toPlainText(),
                 u"Nine wards and two councils"_s);
        QVERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"Answered with"_s));
        QVERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().endsWith(u". Chosen."_s));
        const EntryId open = before.id;
        press(shown);
        QTRY_VERIFY(session() && session()->entry().id != open);
        QCOMPARE(session()->category().id.value, integratedCare);
        QCOMPARE(session()->entry().title, u"Discharge Together (copy)"_s);
        const auto texts = session()->entry().answers;
        QVERIFY(std::any_of(texts.cbegin(), texts.cend(), [](const Answer &answer) {
            return answer.text == u"Nine wards and two councils"_s;
        }));
        QCOMPARE(m_run->entries().load(open).result()->entry, before);
    }

    void saysWhatADuplicateHas()
    {
        m_run->find<QAction>("duplicateAction")->trigger();
        const auto asked = [this] { return m_run->window().findChild<QInputDialog *>(u"titleDialog"_s); };
        QTRY_VERIFY(asked());
        asked()->accept();
        const auto *bar = m_run->find<QFrame>("noticeBar");
        const auto *notice = bar->findChild<QLabel *>(u"noticeLabel"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"the files"_s) && notice->text().contains(u"declarations"_s),
                 qPrintable(notice->text()));
        QCOMPARE(bar->property("frameRole").toString(), u"goodBar"_s);
    }

    void aCopyNeedsATitle()
    {
        CopyEntryDialog *shown = begin();
        QVERIFY(shown);
        shown->findChild<QLineEdit *>(u"titleEdit"_s)->setText(u" "_s);
        QVERIFY(!copyButton(shown)->isEnabled());
    }

    void keepsWhatWasChosenWhereItCannotBeWritten()
    {
        CopyEntryDialog *shown = begin();
        QVERIFY(shown);
        shown->findChild<QLineEdit *>(u"titleEdit"_s)->setText(u"For the system"_s);
        const QString path = m_run->services().workspaces.path();
        QVERIFY(QFile::rename(path, path + u".away"_s));
        press(shown);
        QTRY_VERIFY(copyButton(shown)->isEnabled());
        QVERIFY(shown->isVisible());
        const auto *told = shown->findChild<QLabel *>(u"overLabel"_s);
        QVERIFY(told->isVisible());
        QVERIFY(QFile::rename(path + u".away"_s, path));
        press(shown);
        QTRY_COMPARE(session() ? session()->entry().title : QString(), u"For the system"_s);
    }

private:
    CopyEntryDialog *begin()
    {
        m_run->find<QAction>("copyIntoAction")->trigger();
        const auto shown = [this] { return m_run->window().findChild<CopyEntryDialog *>(); };
        return QTest::qWaitFor(shown) ? shown() : nullptr;
    }
    static QPushButton *copyButton(const QWidget *in)
    {
        return in->findChild<QPushButton *>(u"copyButton"_s);
    }
    /// By the keyboard, as one without a mouse would.
    static void press(const QWidget *in)
    {
        copyButton(in)->setFocus();
        QTest::keyClick(copyButton(in), Qt::Key_Space);
    }
    [[nodiscard]] EditorPage *editor() const { return m_run->window().findChild<EditorPage *>(); }
    [[nodiscard]] EntrySession *session() const { return editor()->session(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
};

QTEST_MAIN(TestCopyingEntries)
#include "tst_copyingentries.moc"
