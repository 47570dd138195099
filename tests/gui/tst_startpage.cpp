#include "gui/startpage.h"

#include "gui/categoryview.h"
#include "gui/storedentries.h"
#include "gui/writingdesk.h"

#include <QDir>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

class TestStartPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<WritingDesk>();
        m_page = std::make_unique<StartPage>(m_desk->services());
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void listsTheShippedCategories()
    {
        QCOMPARE(lines(), (QStringList{u"Integrated Care System of the Year"_s,
                                       u"System Leadership Initiative of the Year"_s}));
        QVERIFY(shown().startsWith(u"Integrated Care System of the Year"_s));
    }

    void showsEverythingACategorySays_data()
    {
        QTest::addColumn<int>("row");
        QTest::newRow("integrated care") << 0;
        QTest::newRow("system leadership") << 1;
    }

    void showsEverythingACategorySays()
    {
        QFETCH(int, row);
        list()->setCurrentIndex(list()->model()->index(row, 0));
        const Category &category = m_desk->services().categories.categories().at(row).category;
        QStringList wanted = category.introduction + category.eligibility + category.source.notes;
        for (const Section &section : category.sections) {
            wanted << section.title << section.guidance;
            for (const Question &question : section.questions)
                wanted << question.prompt << question.points;
        }
        for (const Detail &detail : category.details)
            wanted << detail.label << detail.hint << detail.choices;
        for (const FileSlot &slot : category.files)
            wanted << slot.title;
        for (const Declaration &declaration : category.declarations)
            wanted << declaration.text;
        for (const ApplyStep &step : category.howToApply)
            wanted << step.text;
        for (const Contact &contact : category.contacts)
            wanted << contact.about << contact.name << contact.phone << contact.email;
        for (const QString &text : std::as_const(wanted))
            QVERIFY2(shown().contains(text), qPrintable(text));
        QVERIFY(shown().contains(u"400 word(s) (usual limit, to be checked)"_s));
    }

    void beginsWithTheCategoryItIsGiven()
    {
        m_page->begin({u"hsj/system-leadership-initiative-of-the-year"_s});
        QVERIFY(shown().startsWith(u"System Leadership Initiative of the Year"_s));
    }

    void beginsAnew()
    {
        title()->setText(u"Left over"_s);
        m_page->begin();
        QCOMPARE(title()->text(), QString());
    }

    void listsABrokenFileWithItsErrors()
    {
        putOwnFile(u"mine.category.json"_s,
                   R"({"format": "shortlist-category/1", "id": "mine", "title": ""})");
        click(u"readAgainButton"_s);
        QCOMPARE(lines().mid(2), (QStringList{u"Files that could not be read"_s, u"mine.category.json"_s}));
        QVERIFY(!list()->model()->index(2, 0).flags().testFlag(Qt::ItemIsSelectable));

        list()->setCurrentIndex(list()->model()->index(3, 0));
        const BrokenCategory &broken = m_desk->services().categories.broken().constFirst();
        QVERIFY(broken.problems.size() > 1);
        QVERIFY(shown().contains(broken.file));
        for (const Problem &problem : broken.problems) {
            QVERIFY(shown().contains(u"mine.category.json: %1: %2"_s.arg(problem.place, problem.message)));
        }
        QVERIFY(!button(u"startButton"_s)->isVisible());
    }

    void readsOwnFilesAgainAndKeepsItsPlace()
    {
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QByteArray json = m_desk->services().categories.categories().constFirst().json;
        json.replace("hsj/integrated-care-system-of-the-year", "mine/another");
        putOwnFile(u"another.category.json"_s, json);
        click(u"readAgainButton"_s);
        QCOMPARE(lines().size(), 3);
        QVERIFY(shown().startsWith(u"System Leadership Initiative of the Year"_s));
    }

    void marksOnesOwnCopyOfAShippedCategory()
    {
        const auto accessible = [this](int row) {
            return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(!accessible(0).contains(u"your copy"));
        QByteArray json = m_desk->services().categories.categories().constFirst().json;
        putOwnFile(u"own.category.json"_s, json.replace("Year\",", "Years\","));
        click(u"readAgainButton"_s);
        QCOMPARE(lines().size(), 2);
        QVERIFY2(accessible(0).endsWith(u" · your copy"), qPrintable(accessible(0)));
        QVERIFY(!accessible(1).contains(u"your copy"));
    }

    void saysWhereOwnFilesGo()
    {
        const auto *folder = m_page->findChild<QLineEdit *>(u"ownFolderEdit"_s);
        QCOMPARE(folder->text(), QDir::toNativeSeparators(m_desk->folders().ownCategories));
    }

    void asksForATitleBesideTheField()
    {
        QSignalSpy started(m_page.get(), &StartPage::started);
        title()->setText(u"   "_s);
        click(u"startButton"_s);
        const auto *problem = m_page->findChild<QLabel *>(u"titleProblemLabel"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(title()->hasFocus());
        QCOMPARE(title()->accessibleDescription(), problem->text());
        QVERIFY(!QApplication::activeModalWidget());
        QTest::keyClicks(title(), u"D"_s);
        QVERIFY(!problem->isVisible());
        refreshEntries(m_desk->services());
        QVERIFY(m_desk->services().entries.entries().isEmpty());
        QVERIFY(started.isEmpty());
    }

    void startsTheEntry()
    {
        QSignalSpy started(m_page.get(), &StartPage::started);
        title()->setFocus();
        QTest::keyClicks(title(), u" Discharge Together "_s);
        QTest::keyClick(title(), Qt::Key_Return);
        QTRY_COMPARE(started.size(), 1);
        refreshEntries(m_desk->services());
        const EntryLibrary &entries = m_desk->services().entries;
        QCOMPARE(entries.entries().size(), 1);
        QCOMPARE(entries.entries().constFirst().title, u"Discharge Together"_s);
        QCOMPARE(entries.entries().constFirst().categoryTitle, u"Integrated Care System of the Year"_s);
        QCOMPARE(entries.entries().constFirst().id, started.constFirst().constFirst().value<EntryId>());
    }

    void saysWhyAnEntryCouldNotBeStarted()
    {
        // A workspace cannot lie below a file: after this nothing is open.
        const QString nowhere = m_desk->folders().workspace + u"/no"_s;
        QVERIFY(!WritingDesk::taken(m_desk->services().storage.open(nowhere)));
        QSignalSpy started(m_page.get(), &StartPage::started);
        title()->setText(u"Discharge Together"_s);
        click(u"startButton"_s);
        const auto *bar = m_page->findChild<QFrame *>(u"errorBar"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!m_page->findChild<QLabel *>(u"errorLabel"_s)->text().isEmpty());
        QVERIFY(started.isEmpty());
        QCOMPARE(title()->text(), u"Discharge Together"_s);
    }

    void goesBack()
    {
        QSignalSpy cancelled(m_page.get(), &StartPage::cancelled);
        click(u"backButton"_s);
        QCOMPARE(cancelled.size(), 1);
    }

private:
    void putOwnFile(const QString &name, const QByteArray &content)
    {
        const QDir folder(m_desk->folders().ownCategories);
        QVERIFY(QDir().mkpath(folder.path()));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    [[nodiscard]] QListView *list() const { return m_page->findChild<QListView *>(u"categoryList"_s); }
    [[nodiscard]] QLineEdit *title() const { return m_page->findChild<QLineEdit *>(u"titleEdit"_s); }
    [[nodiscard]] QString shown() const { return m_page->findChild<CategoryView *>()->toPlainText(); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    void click(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    [[nodiscard]] QStringList lines() const
    {
        QStringList found;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            found += list()->model()->index(row, 0).data().toString();
        return found;
    }

    std::unique_ptr<WritingDesk> m_desk;
    std::unique_ptr<StartPage> m_page;
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
