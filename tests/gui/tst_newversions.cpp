#include "../cli/receiver.h"
#include "gui/checkpagefixture.h"
#include "gui/newversiondialog.h"
#include "gui/sentdialog.h"

#include <QAbstractItemModel>
#include <QDesktopServices>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace {
const QUrl nobody(u"http://127.0.0.1:1/submissions"_s); ///< a port that refuses
constexpr int patience = 30'000;                        ///< each step waits for a disk that may be busy
const QString question = u"ambition-1"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/// After an entry was sent: what has changed, a new version, what was sent, and the bundle where nothing
/// works.
class TestNewVersions : public CheckPageFixture
{
    Q_OBJECT

public slots:
    /// Stands in for the system's programs.
    void take(const QUrl &url) { m_opened += url; }

private slots:
    void init()
    {
        if (const QString missing = Receiver::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_receiver = std::make_unique<Receiver>();
        QVERIFY(m_receiver->start());
        open();
    }
    void cleanup()
    {
        close();
        m_receiver.reset();
        m_opened.clear();
    }

    void saysNothingBeforeAnythingWasSent();
    void showsTheDifferenceFirstAndThenSends();
    void saysWhichVersionTheOrganiserHas();
    void sendsNothingWhereThePersonDoesNot();
    void saysHowToReachAnOrganiserThatTakesNone();
    void readsWhatWasSentOfAnEntryInTheBin();
    void savesPageReceiptAndBytes();
    void offersABundleWhereSendingFailed();
    void handsAnEmailToTheMailProgram();
    void asksToAttachTheBundleWhereAnEmailCannotBeOpened();

private:
    void submit();
    /// What a person does in the dialog for files that is on top.
    void choose(QWidget &window, const QString &dialog, const QString &path);
    void mailABundle(const QString &scheme, const QString &path);
    [[nodiscard]] QList<Submission> versions()
    {
        return *WritingDesk::taken(m_desk->submissions().versions(m_session->entry().id));
    }
    [[nodiscard]] std::unique_ptr<SentDialog> shownSent();

    std::unique_ptr<Receiver> m_receiver;
    QList<QUrl> m_opened;
};

void TestNewVersions::submit()
{
    useEndpoint(QUrl(m_receiver->submissions()));
    WritingDesk::complete(*m_session);
    click(u"submitButton"_s);
    answer(u"submitQuestion"_s, u"Send now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!textOfLabel(u"referenceLabel"_s).isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(versions().first().state, SubmissionState::Submitted, patience);
    QTRY_VERIFY(!m_desk->submissions().isRunning(m_session->entry().id));
}

void TestNewVersions::choose(QWidget &window, const QString &name, const QString &path)
{
    auto *dialog = window.findChild<QFileDialog *>(name);
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->reject();
    QTRY_VERIFY(!window.findChild<QFileDialog *>(name));
}

std::unique_ptr<SentDialog> TestNewVersions::shownSent()
{
    auto dialog = std::make_unique<SentDialog>(m_desk->services(), m_session->entry().id);
    dialog->show();
    const auto *list = dialog->findChild<QListView *>(u"versionList"_s);
    const bool filled = QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }, patience);
    return filled ? std::move(dialog) : nullptr;
}

void TestNewVersions::saysNothingBeforeAnythingWasSent()
{
    QVERIFY(!shown<QWidget>(u"SentCard"_s));
    QVERIFY(!shown<QWidget>(u"BundleCard"_s));
}

void TestNewVersions::showsTheDifferenceFirstAndThenSends()
{
    submit();
    QTRY_VERIFY(textOfLabel(u"changedLabel"_s).startsWith(u"Nothing has changed"));
    QVERIFY(!shown<QPushButton>(u"newVersionButton"_s));
    m_session->setText({question}, u"We listened twice, and then we built it together."_s);
    QTRY_VERIFY(textOfLabel(u"changedLabel"_s).startsWith(u"1 "));
    QVERIFY(textOfLabel(u"newTermsLabel"_s).startsWith(u"It is not known"));

    click(u"newVersionButton"_s);
    auto *dialog = shown<NewVersionDialog>(u"NewVersionDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListView *>(u"partList"_s)->model()->rowCount(), 1);
    const QString compared = dialog->findChild<QTextEdit *>(u"comparisonText"_s)->toPlainText();
    QVERIFY(compared.contains(u"first") && compared.contains(u"twice"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"nextButton"_s), Qt::LeftButton);
    QVERIFY(dialog->findChild<QLabel *>(u"summaryLabel"_s)->text().startsWith(u"Change 1 of 1."));
    QCOMPARE(versions().size(), 1); // shown first
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"sendButton"_s), Qt::LeftButton);

    QTRY_COMPARE_WITH_TIMEOUT(versions().size(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(versions().first().state, SubmissionState::Submitted, patience);
    const Submission first = versions().last();
    const Submission second = versions().first();
    const auto received = QJsonDocument::fromJson(m_receiver->storedEntry(second.id.value)).object();
    QCOMPARE(received[u"supersedes"_s].toString(), first.id.value);
    QCOMPARE(m_receiver->storedEntry(first.id.value), first.body);
    QTRY_VERIFY(textOfLabel(u"changedLabel"_s).startsWith(u"Nothing has changed"));
    QVERIFY(textOfLabel(u"keptLabel"_s).contains(u"2 "));
}

void TestNewVersions::saysWhichVersionTheOrganiserHas()
{
    submit();
    const QString receipt = versions().first().receipt->reference;
    QTRY_VERIFY_WITH_TIMEOUT(shown<QLabel>(u"keptLabel"_s), patience);
    QVERIFY(!textOfLabel(u"keptLabel"_s).contains(receipt)); // there is only that one
    m_receiver.reset();
    m_session->setText({question}, u"Nobody hears of this."_s);
    click(u"newVersionButton"_s);
    QTRY_VERIFY(m_page->findChild<NewVersionDialog *>());
    m_page->findChild<NewVersionDialog *>()->accept();
    QTRY_COMPARE_WITH_TIMEOUT(versions().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(textOfLabel(u"keptLabel"_s).contains(receipt), patience);
}

void TestNewVersions::sendsNothingWhereThePersonDoesNot()
{
    submit();
    m_session->setText({question}, u"Something else."_s);
    click(u"newVersionButton"_s);
    QTest::keyClick(shown<NewVersionDialog>(u"NewVersionDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!shown<NewVersionDialog>(u"NewVersionDialog"_s));
    QCOMPARE(versions().size(), 1);
}

void TestNewVersions::saysHowToReachAnOrganiserThatTakesNone()
{
    submit();
    Endpoint endpoint = *m_desk->endpoints().find(versions().first().endpoint.id);
    endpoint.terms.discovery = QUrl(m_receiver->discovery());
    endpoint.terms.organiser = u"The Awards Office"_s;
    endpoint.terms.phone = u"020 7946 0000"_s;
    QVERIFY(WritingDesk::taken(m_desk->endpoints().save(endpoint)));
    m_session->setText({question}, u"Something else."_s);
    QTRY_VERIFY(textOfLabel(u"newTermsLabel"_s).contains(u"020 7946 0000"));
    QVERIFY(!shown<QPushButton>(u"newVersionButton"_s));
    click(u"differenceButton"_s); // it can still be read out on the telephone
    QVERIFY(shown<NewVersionDialog>(u"NewVersionDialog"_s));
    QVERIFY(!shown<QPushButton>(u"sendButton"_s));
}

void TestNewVersions::readsWhatWasSentOfAnEntryInTheBin()
{
    submit();
    m_session->setText({question}, u"Something else."_s);
    m_session->flush();
    const EntryId id = m_session->entry().id;
    QVERIFY(WritingDesk::taken(m_desk->services().entries.move(id, Shelf::Bin)));
    const auto dialog = shownSent();
    QVERIFY(dialog);
    const QString page = dialog->findChild<QTextBrowser *>(u"browser"_s)->toPlainText();
    QVERIFY(page.contains(u"We listened first"));
    QVERIFY(!page.contains(u"Something else."));
    QVERIFY(page.contains(QString::fromLatin1(versions().first().sha256)));
    QVERIFY(page.contains(versions().first().receipt->reference));
}

void TestNewVersions::savesPageReceiptAndBytes()
{
    submit();
    const Submission sent = versions().first();
    const auto dialog = shownSent();
    QVERIFY(dialog);
    const QTemporaryDir folder;
    const auto save = [&](const QString &button, const QString &name) {
        QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);
        choose(*dialog, u"saveSentDialog"_s, folder.filePath(name));
        return bytesOf(folder.filePath(name));
    };
    QVERIFY(save(u"pageButton"_s, u"page.html"_s).contains("We listened first"));
    QVERIFY(save(u"receiptButton"_s, u"receipt.html"_s).contains(sent.receipt->reference.toUtf8()));
    QCOMPARE(save(u"receiptButton"_s, u"receipt.json"_s), sent.receipt->document);
    QCOMPARE(save(u"bytesButton"_s, u"entry.json"_s), sent.body);
    QVERIFY(!dialog->findChild<QPushButton *>(u"filesButton"_s)->isEnabled()); // none were sent

    QVERIFY(save(u"pageButton"_s, u"no such folder/page.html"_s).isEmpty());
    const QString said = dialog->findChild<QLabel *>(u"noticeLabel"_s)->text();
    QVERIFY(said.contains(u"could not be saved") && said.contains(u"page.html"));
}

void TestNewVersions::offersABundleWhereSendingFailed()
{
    useEndpoint(nobody);
    WritingDesk::complete(*m_session);
    QVERIFY(!shown<QPushButton>(u"bundleButton"_s));
    click(u"submitButton"_s);
    answer(u"submitQuestion"_s, u"Send now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown<QPushButton>(u"bundleButton"_s), patience);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"entry.zip"_s);
    click(u"bundleButton"_s);
    choose(*m_page, u"bundleDialog"_s, path);
    QTRY_VERIFY_WITH_TIMEOUT(textOfLabel(u"bundleNoticeLabel"_s).contains(u"frozen for sending"), patience);
    QVERIFY(bytesOf(path).startsWith("PK"));
    QCOMPARE(shown<QLabel>(u"bundleNoticeLabel"_s)->property("textRole").toString(), u"good"_s);

    click(u"bundleButton"_s);
    const QString nowhere = folder.filePath(u"no such folder/entry.zip"_s);
    choose(*m_page, u"bundleDialog"_s, nowhere);
    QTRY_VERIFY_WITH_TIMEOUT(textOfLabel(u"bundleNoticeLabel"_s).contains(u"could not be written"), patience);
    QVERIFY(textOfLabel(u"bundleNoticeLabel"_s).contains(QDir::toNativeSeparators(nowhere)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"entry.zip"_s});
}

/// Where sending has failed; an address of @p scheme is opened then.
void TestNewVersions::mailABundle(const QString &scheme, const QString &path)
{
    useEndpoint(nobody);
    WritingDesk::complete(*m_session);
    click(u"submitButton"_s);
    answer(u"submitQuestion"_s, u"Send now"_s);
    QDesktopServices::setUrlHandler(scheme, this, "take");
    click(u"mailButton"_s);
    choose(*m_page, u"bundleDialog"_s, path);
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, patience);
    QDesktopServices::unsetUrlHandler(scheme);
}

void TestNewVersions::handsAnEmailToTheMailProgram()
{
    const QTemporaryDir folder;
    mailABundle(u"file"_s, folder.filePath(u"entry.zip"_s));
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.first().toLocalFile(), folder.filePath(u"entry.eml"_s));
    QVERIFY(bytesOf(m_opened.first().toLocalFile()).contains("X-Unsent: 1"));
    QTRY_VERIFY(textOfLabel(u"bundleNoticeLabel"_s).contains(u"handed to your mail program"));
}

void TestNewVersions::asksToAttachTheBundleWhereAnEmailCannotBeOpened()
{
    const QTemporaryDir folder;
    mailABundle(u"mailto"_s, folder.filePath(u"entry.zip"_s));
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened.first().query(QUrl::FullyDecoded).contains(u"entry.zip"));
    QTRY_VERIFY(textOfLabel(u"bundleNoticeLabel"_s).contains(u"attach the bundle"));
}

QTEST_MAIN(TestNewVersions)
#include "tst_newversions.moc"
