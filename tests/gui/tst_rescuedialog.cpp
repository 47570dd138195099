#include "gui/programrun.h"
#include "gui/rescuedialog.h"
#include "storage/workspace.h"

#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pageSize = 4096;
const QString category = u"hsj/system-leadership-initiative-of-the-year"_s;
} // namespace

class TestRescueDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void appearsOverARescuedWorkspace();
    void leadsToEachAnswer();
    void savesItsList();

private:
    /// Starts the program on a workspace in which letters of one answer were changed, and whose first page is
    /// gone.
    void startDamaged();
    [[nodiscard]] RescueDialog *dialog() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramRun> m_run;
    QuestionId m_question;
};

void TestRescueDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    startDamaged();
}

void TestRescueDialog::cleanup()
{
    m_run.reset();
    m_folder.reset();
}

void TestRescueDialog::startDamaged()
{
    m_run = std::make_unique<ProgramRun>(m_folder->path());
    m_run->start();
    const LoadedCategory *loaded = m_run->services().categories.find({category});
    QVERIFY(loaded);
    m_question = loaded->category.sections.first().questions.first().id;
    EntryChanges changes;
    changes.entry = *m_run->entries().create(*loaded, u"Discharge Together"_s).result();
    changes.answers[m_question].text = u"Beds were freed for 4,000 patients a year. "_s;
    const auto saved =
        m_run->services().storage.post([&](Workspace &workspace) { return workspace.saveChanges(changes); });
    QVERIFY(saved.result());
    const QString path = m_run->folders().workspace;
    m_run.reset();

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QCOMPARE(bytes.count("Beds were freed"), 1);
    bytes.replace("Beds were freed", "Bads werr freed");
    bytes.replace(0, pageSize, QByteArray(pageSize, '\0'));
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    m_run = std::make_unique<ProgramRun>(m_folder->path());
    m_run->start();
}

RescueDialog *TestRescueDialog::dialog() const
{
    return m_run->window().findChild<RescueDialog *>();
}

void TestRescueDialog::appearsOverARescuedWorkspace()
{
    QVERIFY(dialog());
    QVERIFY(dialog()->isVisible());
    QVERIFY(!dialog()->isModal());
    const QString summary = dialog()->findChild<QLabel *>(u"summaryLabel"_s)->text();
    QVERIFY2(summary.contains(u"was damaged"_s), qPrintable(summary));
    QVERIFY2(summary.contains(u"0 of 1"_s), qPrintable(summary));
    QVERIFY(dialog()->findChild<QLabel *>(u"placesLabel"_s)->text().contains(u"drafts (damaged "_s));
    auto *list = dialog()->findChild<QListView *>(u"answerList"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    // The question under its label, as soon as the category was read.
    QTRY_VERIFY(!list->model()->index(0, 0).data().toString().contains(m_question.value));
    QVERIFY(list->model()->index(0, 0).data().toString().startsWith(u"Discharge Together"_s));

    // Once is enough.
    m_run.reset();
    m_run = std::make_unique<ProgramRun>(m_folder->path());
    m_run->start();
    QVERIFY(!dialog());
}

void TestRescueDialog::leadsToEachAnswer()
{
    QVERIFY(dialog());
    QSignalSpy shown(&m_run->window(), &MainWindow::entryShown);
    dialog()->activateWindow();
    QTest::keyClick(dialog()->findChild<QListView *>(u"answerList"_s), Qt::Key_Return);
    QVERIFY(shown.count() > 0 || shown.wait());
    auto *edit = m_run->window().findChild<QTextEdit *>(u"answerEdit"_s);
    QVERIFY(edit);
    QTRY_VERIFY(edit->toPlainText().contains(u"Bads werr freed"_s));
    QVERIFY(dialog()->isVisible()); // the next one is a key away
}

void TestRescueDialog::savesItsList()
{
    QVERIFY(dialog());
    const QString path = m_folder->filePath(u"list.txt"_s);
    dialog()->findChild<QPushButton *>(u"saveButton"_s)->click();
    auto *files = dialog()->findChild<QFileDialog *>(u"rescueFileDialog"_s);
    QVERIFY(files);
    emit files->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"Discharge Together"_s), qPrintable(text));
    QVERIFY(text.contains(u"Some letters may be wrong"_s));
    QVERIFY(dialog()->findChild<QLabel *>(u"resultLabel"_s)->isVisible());
}

QTEST_MAIN(TestRescueDialog)
#include "tst_rescuedialog.moc"
