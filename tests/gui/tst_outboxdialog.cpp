#include "gui/outboxdialog.h"
#include "gui/writingdesk.h"
#include "support/rawserver.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int patience = 30'000; ///< each step waits for a disk that may be busy
} // namespace

/// The list of what is on its way.
class TestOutboxDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysThatNothingIsOnItsWay();
    void theOneThatClosesFirstStandsFirst();
    void pausesAndGoesOn();
    void leadsToTheEntry();
    void anEntryThatIsTakenBackGoes();

private:
    EntryId queue(const QString &title, const QDateTime &closes);
    void showDialog();
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QListView *view() const { return m_dialog->findChild<QListView *>(u"outboxView"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_dialog->findChild<QPushButton *>(name);
    }
    [[nodiscard]] QString chip(int row) const;

    std::unique_ptr<WritingDesk> m_desk;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<OutboxDialog> m_dialog;
};

void TestOutboxDialog::init()
{
    m_desk = std::make_unique<WritingDesk>();
    m_server = std::make_unique<RawServer>();
    m_server->enqueue({rawAnswer(503, "text/plain", {}, {"Retry-After: 600"}), RawScript::End::Close});
}

void TestOutboxDialog::cleanup()
{
    m_dialog.reset();
    m_server.reset();
    m_desk.reset();
}

EntryId TestOutboxDialog::queue(const QString &title, const QDateTime &closes)
{
    const auto session = m_desk->openNew(title);
    Endpoint endpoint;
    endpoint.address = m_server->url(u"/in"_s);
    Category category = session->category();
    category.closes = closes;
    QSignalSpy settled(&m_desk->submissions(), &SubmissionQueue::settled);
    m_desk->submissions().submit({category, session->entry(), endpoint}, {});
    if (settled.isEmpty() && !settled.wait(patience))
        return {};
    return session->entry().id;
}

void TestOutboxDialog::showDialog()
{
    const Services services = m_desk->services();
    services.entries.refresh();
    (void)WritingDesk::taken(services.entries.list());
    m_dialog = std::make_unique<OutboxDialog>(services);
    m_dialog->show();
}

QStringList TestOutboxDialog::titles() const
{
    QStringList titles;
    for (int row = 0; row < view()->model()->rowCount(); ++row)
        titles += view()->model()->index(row, 0).data().toString();
    return titles;
}

QString TestOutboxDialog::chip(int row) const
{
    return view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

void TestOutboxDialog::saysThatNothingIsOnItsWay()
{
    showDialog();
    QCOMPARE(m_dialog->findChild<QLabel *>(u"introductionLabel"_s)->text(), u"No entry is on its way."_s);
    QVERIFY(!view()->isVisible() && !button(u"pauseButton"_s)->isVisible());
}

void TestOutboxDialog::theOneThatClosesFirstStandsFirst()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(!queue(u"Late"_s, now.addDays(9)).isEmpty());
    QVERIFY(!queue(u"Whenever"_s, {}).isEmpty());
    QVERIFY(!queue(u"Soon"_s, now.addSecs(600)).isEmpty());
    showDialog();
    QTRY_COMPARE_WITH_TIMEOUT(titles(), (QStringList{u"Soon"_s, u"Late"_s, u"Whenever"_s}), patience);
    QVERIFY2(chip(0).contains(u"Waiting to send"_s) && chip(0).contains(u"Entries close"_s),
             qPrintable(chip(0)));
}

void TestOutboxDialog::pausesAndGoesOn()
{
    QVERIFY(!queue(u"One"_s, {}).isEmpty());
    showDialog();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"pauseButton"_s)->isEnabled(), patience);
    button(u"pauseButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(chip(0).contains(u"Paused"_s), patience);
    QVERIFY(!button(u"pauseButton"_s)->isEnabled());
    QCOMPARE(m_server->requests().size(), 1);

    QTRY_VERIFY(button(u"goOnButton"_s)->isEnabled());
    button(u"goOnButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(chip(0).contains(u"Waiting to send"_s), patience);
}

void TestOutboxDialog::leadsToTheEntry()
{
    const EntryId entry = queue(u"One"_s, {});
    showDialog();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"openButton"_s)->isEnabled(), patience);
    QSignalSpy asked(m_dialog.get(), &OutboxDialog::entryRequested);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<EntryId>(), entry);
    QVERIFY(!m_dialog->isVisible());
}

void TestOutboxDialog::anEntryThatIsTakenBackGoes()
{
    const EntryId entry = queue(u"One"_s, {});
    showDialog();
    QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 1, patience);
    m_desk->submissions().cancel(entry);
    QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 0, patience);
}

QTEST_MAIN(TestOutboxDialog)
#include "tst_outboxdialog.moc"
