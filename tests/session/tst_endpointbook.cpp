#include "session/endpointbook.h"

#include "session/openworkspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
EndpointDraft draftOf(const QString &address)
{
    EndpointDraft draft;
    draft.address = address;
    return draft;
}
} // namespace

class EndpointBookTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void savedOneIsListedAndFound();
    void removedOneIsGoneWithItsToken();
    void takesWhatEachProfileNeeds();
    void keepsSecretsForTheRunWithoutAKeychain();
    void knowsThatNothingIsOnItsWay();
    void tokenStaysWithItsServer_data();
    void tokenStaysWithItsServer();
    void anotherServerForgetsTheToken();
    void whatIsForgottenIsNotFound();
    void tokenIsNotWritten();
    void emptyNameBecomesTheHost();
    void refusesADraft_data();
    void refusesADraft();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"drafts.shortlist"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EndpointBookTest::savedOneIsListedAndFound()
{
    OpenWorkspace run(path(), TestClock().clock());
    EndpointBook book(run.storage);
    const Endpoint endpoint = *EndpointBook::fromDraft(draftOf(u"https://awards.example/entries"_s));
    QSignalSpy changed(&book, &EndpointBook::changed);
    QVERIFY(book.save(endpoint).result());
    QVERIFY(changed.wait());
    QVERIFY(book.find(endpoint.id));
    QCOMPARE(*book.find(endpoint.id), endpoint);

    Endpoint renamed = endpoint;
    renamed.name = u"The Shed"_s;
    QVERIFY(book.save(renamed).result());
    QVERIFY(changed.wait());
    QCOMPARE(book.endpoints(), QList{renamed});
}

void EndpointBookTest::removedOneIsGoneWithItsToken()
{
    OpenWorkspace run(path(), TestClock().clock());
    EndpointBook book(run.storage);
    QSignalSpy changed(&book, &EndpointBook::changed);
    const Endpoint endpoint = *EndpointBook::fromDraft(draftOf(u"https://awards.example/entries"_s));
    const EndpointId id = endpoint.id;
    QVERIFY(book.save(endpoint).result());
    QVERIFY(changed.wait());
    QVERIFY(book.find(id));
    book.setToken(endpoint, "s3cret");
    QCOMPARE(book.token(endpoint), QByteArray("s3cret"));
    QVERIFY(book.remove(id).result());
    QVERIFY(changed.wait());
    QVERIFY(!book.find(id));
    QVERIFY(book.token(endpoint).isEmpty());
}

void EndpointBookTest::takesWhatEachProfileNeeds()
{
    EndpointDraft draft = draftOf(u"https://awards.example/entries"_s);
    draft.profile = EndpointProfile::TusCommit;
    QVERIFY(!EndpointBook::fromDraft(draft));
    draft.uploads = u"https://awards.example/tus/"_s;
    QCOMPARE(EndpointBook::fromDraft(draft)->uploads, QUrl(draft.uploads));
    draft.profile = EndpointProfile::WebDav;
    draft.signIn = SignIn::Basic;
    draft.user = u" ward "_s;
    const Endpoint folder = *EndpointBook::fromDraft(draft);
    QVERIFY(folder.uploads.isEmpty());
    QCOMPARE(folder.statusRoad, StatusRoad::None);
    QCOMPARE(folder.signIn, SignIn::Basic);
    QCOMPARE(folder.user, u"ward"_s);
}

void EndpointBookTest::keepsSecretsForTheRunWithoutAKeychain()
{
    OpenWorkspace run(path(), TestClock().clock());
    EndpointBook book(run.storage);
    Endpoint endpoint = *EndpointBook::fromDraft(draftOf(u"https://awards.example/entries"_s));
    auto kept = book.setToken(endpoint, "s3cret");
    QTRY_VERIFY(kept.isFinished());
    QCOMPARE(kept.result(), SecretKeeping::ThisRun);
    QCOMPARE(book.keeping(endpoint), SecretKeeping::ThisRun);
    auto found = book.findToken(endpoint);
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(found.result(), QByteArray("s3cret"));
    endpoint.address = QUrl(u"https://other.example/entries"_s);
    auto elsewhere = book.findToken(endpoint);
    QTRY_VERIFY(elsewhere.isFinished());
    QVERIFY(elsewhere.result().isEmpty());
}

void EndpointBookTest::knowsThatNothingIsOnItsWay()
{
    OpenWorkspace run(path(), TestClock().clock());
    EndpointBook book(run.storage);
    const Endpoint endpoint = *EndpointBook::fromDraft(draftOf(u"https://awards.example/entries"_s));
    QVERIFY(book.save(endpoint).result());
    QCOMPARE(book.onTheirWay(endpoint.id).result(), 0);
}

void EndpointBookTest::tokenStaysWithItsServer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("known");
    QTest::newRow("the same") << u"https://awards.example/entries"_s << true;
    QTest::newRow("another path") << u"https://AWARDS.example:443/2027"_s << true;
    QTest::newRow("another server") << u"https://other.example/entries"_s << false;
    QTest::newRow("another port") << u"https://awards.example:8443/entries"_s << false;
    QTest::newRow("not encrypted") << u"http://awards.example/entries"_s << false;
}

void EndpointBookTest::tokenStaysWithItsServer()
{
    QFETCH(QString, address);
    OpenWorkspace run(path(), TestClock().clock());
    EndpointBook book(run.storage);
    Endpoint endpoint = *EndpointBook::fromDraft(draftOf(u"https://awards.example/entries"_s));
    book.setToken(endpoint, "s3cret");
    endpoint.address = QUrl(address);
    QTEST(!book.token(endpoint).isEmpty(), "known");
}

void EndpointBookTest::anotherServerForgetsTheToken()
{
    OpenWorkspace run(path(), TestClock().clock());
    EndpointBook book(run.storage);
    QSignalSpy changed(&book, &EndpointBook::changed);
    Endpoint endpoint = *EndpointBook::fromDraft(draftOf(u"https://awards.example/entries"_s));
    endpoint.signIn = SignIn::Token;
    Endpoint moved = endpoint;
    moved.address = QUrl(u"https://awards.example/2027"_s);
    Endpoint other = endpoint;
    other.address = QUrl(u"https://other.example/entries"_s);
    QVERIFY(book.save(endpoint).result());
    QVERIFY(changed.wait());
    book.setToken(endpoint, "s3cret");
    QVERIFY(book.save(moved).result());
    QVERIFY(changed.wait());
    QCOMPARE(book.token(endpoint), QByteArray("s3cret"));

    book.setToken(other, "n3w");
    QVERIFY(book.save(other).result());
    QVERIFY(changed.wait());
    QCOMPARE(book.token(other), QByteArray("n3w"));
    auto found = book.findToken(endpoint);
    QTRY_VERIFY(found.isFinished());
    QVERIFY(found.result().isEmpty());
}

void EndpointBookTest::whatIsForgottenIsNotFound()
{
    OpenWorkspace run(path(), TestClock().clock());
    EndpointBook book(run.storage);
    Endpoint endpoint = *EndpointBook::fromDraft(draftOf(u"https://awards.example/entries"_s));
    endpoint.signIn = SignIn::Token;
    Endpoint other = endpoint;
    other.address = QUrl(u"https://other.example/entries"_s);
    book.setToken(endpoint, "s3cret");
    book.setToken(other, "n3w"); // so that the first is in the store alone
    auto found = book.findToken(endpoint);
    book.setToken(endpoint, {});
    QTRY_VERIFY(found.isFinished());
    QVERIFY(found.result().isEmpty());
    QVERIFY(book.token(endpoint).isEmpty());
}

void EndpointBookTest::tokenIsNotWritten()
{
    {
        OpenWorkspace run(path(), TestClock().clock());
        EndpointBook book(run.storage);
        const Endpoint endpoint = *EndpointBook::fromDraft(draftOf(u"https://awards.example/entries"_s));
        book.setToken(endpoint, "s3cret-t0ken");
        QVERIFY(book.save(endpoint).result());
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("awards.example"));
    QVERIFY(!bytes.contains("s3cret-t0ken"));
}

void EndpointBookTest::emptyNameBecomesTheHost()
{
    EndpointDraft draft = draftOf(u" https://awards.example/entries "_s);
    draft.name = u"  "_s;
    const auto endpoint = EndpointBook::fromDraft(draft);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->name, u"awards.example"_s);
    QCOMPARE(endpoint->address, QUrl(u"https://awards.example/entries"_s));
    QVERIFY(!endpoint->id.isEmpty());
    draft.id = endpoint->id;
    QCOMPARE(EndpointBook::fromDraft(draft)->id, endpoint->id);
}

void EndpointBookTest::refusesADraft_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("statusTemplate");
    QTest::newRow("no address") << QString() << QString();
    QTest::newRow("not encrypted") << u"http://awards.example/"_s << QString();
    QTest::newRow("template without an id") << u"https://awards.example/"_s << u"https://awards.example/s"_s;
}

void EndpointBookTest::refusesADraft()
{
    QFETCH(QString, address);
    QFETCH(QString, statusTemplate);
    EndpointDraft draft = draftOf(address);
    draft.statusRoad = statusTemplate.isEmpty() ? StatusRoad::Derived : StatusRoad::Template;
    draft.statusTemplate = statusTemplate;
    const auto endpoint = EndpointBook::fromDraft(draft);
    QVERIFY(!endpoint);
    QVERIFY(!endpoint.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(EndpointBookTest)
#include "tst_endpointbook.moc"
