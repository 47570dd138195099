#include "gui/navigatormodel.h"

#include "gui/programrun.h"
#include "session/entrysession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestNavigatorModel final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_storage = std::make_unique<StorageThread>(m_clock);
        QVERIFY(m_storage->open(m_folder->filePath(u"drafts.shortlist"_s)).result().has_value());
        const CategoryLibrary categories(QStringLiteral(SHORTLIST_SOURCE_DIR "/resources/categories"), {});
        EntryLibrary entries(*m_storage, m_clock);
        const auto id =
            entries.create(*categories.find({u"hsj/integrated-care-system-of-the-year"_s}), u"One"_s)
                .result();
        const auto opened = entries.load(*id).result();
        m_session = std::make_unique<EntrySession>(opened->category, opened->entry, *m_storage, m_clock);
    }

    void cleanup()
    {
        m_session.reset();
        m_storage.reset();
    }

    void isAFlatListWithHeadings()
    {
        NavigatorModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(m_session.get());
        QCOMPARE(model.rowCount(), 2 + 5 + 18 + 1);
        const QModelIndex heading = model.index(2);
        QCOMPARE(model.kindOf(heading), NavigatorModel::Kind::Section);
        QCOMPARE(heading.data().toString(), u"Ambition"_s);
        QVERIFY(!(heading.flags() & Qt::ItemIsSelectable));
    }

    void saysStateAndWordsToAScreenReader()
    {
        NavigatorModel model;
        model.setSession(m_session.get());
        const QModelIndex first = model.indexOf(NavigatorModel::Kind::Question, {u"ambition-1"_s});
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"empty"_s));
        m_session->setText({u"ambition-1"_s}, u"three more words"_s);
        const QString spoken = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"started"_s) && spoken.contains(u"3"_s), qPrintable(spoken));
        m_session->setDone({u"ambition-1"_s}, true);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"done"_s));
    }

    void saysHowFarTheFilesAre()
    {
        NavigatorModel model;
        model.setSession(m_session.get());
        const QModelIndex files = model.indexOf(NavigatorModel::Kind::Files);
        QCOMPARE(files.row(), 1);
        QVERIFY(files.data(Qt::AccessibleTextRole).toString().contains(u"empty"_s));
        QSignalSpy changed(&model, &NavigatorModel::dataChanged);
        Attachment file;
        file.slot = {u"evidence"_s};
        m_session->setFiles({file});
        QVERIFY(files.data(Qt::AccessibleTextRole).toString().contains(u"done"_s));
        QCOMPARE(changed.first().first().toModelIndex(), files);
    }

    void repaintsTheRowAndItsSection()
    {
        NavigatorModel model;
        model.setSession(m_session.get());
        QSignalSpy changed(&model, &NavigatorModel::dataChanged);
        m_session->setText({u"outcome-2"_s}, u"text"_s);
        QList<int> rows;
        for (const auto &arguments : changed)
            rows.append(arguments.constFirst().toModelIndex().row());
        QVERIFY(rows.contains(model.indexOf(NavigatorModel::Kind::Question, {u"outcome-2"_s}).row()));
        QVERIFY(rows.contains(8)); // details, files, Ambition and its 5 questions stand before Outcome
        QVERIFY(!rows.contains(2));
    }

    void keepsQuietWhileNoCountChanges()
    {
        NavigatorModel model;
        model.setSession(m_session.get());
        m_session->setText({u"outcome-2"_s}, u"wor"_s);
        QSignalSpy changed(&model, &NavigatorModel::dataChanged);
        m_session->setText({u"outcome-2"_s}, u"word"_s);
        QCOMPARE(changed.count(), 0);
        m_session->setText({u"outcome-2"_s}, u"word two"_s);
        QVERIFY(changed.count() > 0);
    }

    void showsASectionOverItsLimitInWords()
    {
        NavigatorModel model;
        model.setSession(m_session.get());
        m_session->setText({u"ambition-1"_s}, QStringList(431, u"word"_s).join(u' '));
        const QModelIndex heading = model.index(2);
        QVERIFY(heading.data(NavigatorModel::OverRole).toBool());
        QCOMPARE(heading.data(NavigatorModel::CountRole).toString(), u"431 / 400 · over by 31"_s);
    }

private:
    Clock m_clock = [] { return QDateTime::currentDateTimeUtc(); };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<EntrySession> m_session;
};

QTEST_MAIN(TestNavigatorModel)
#include "tst_navigatormodel.moc"
