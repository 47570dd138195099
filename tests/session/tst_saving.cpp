#include "session/openentry.h"

#include <QSignalSpy>

#include <functional>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr AutosaveTiming quick{20ms, 60ms};
constexpr AutosaveTiming byHand{1h, 1h};

const QuestionId feeding{u"soil-1"_s};
const QuestionId eaters{u"harvest-1"_s};
} // namespace

/// When a session writes, and that it says "saved" of nothing else.
class SavingTest final : public QObject
{
    Q_OBJECT

private slots:
    void savesAfterAPause();
    void savesWhileTypingGoesOn();
    void savesWhenTold();
    void writesNothingWhenNothingChanged();
    void isNotSavedBeforeItIsWritten();
    void aChangeDuringAWriteIsNotSaved_data();
    void aChangeDuringAWriteIsNotSaved();
    void savesWhatChangedDuringAWrite();
    void savesTheNewestOfManyFlushes();
    void lastFlushOutlivesItsSession();
    void lastFlushDuringAWriteOutlivesItsSession();
    void lastFlushesOfManySessionsAreWritten();
};

void SavingTest::savesAfterAPause()
{
    OpenEntry open({20ms, 1h});
    QCOMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    open.clock().advance(5min);
    open.session().setText(feeding, u"With café compost."_s);
    QCOMPARE(open.session().saveState().kind, SaveState::Kind::Unsaved);
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(open.session().saveState().savedAt, open.clock().now());
    const Entry shown = open.session().entry();
    open.restart();
    QCOMPARE(textOf(open.stored(), feeding), u"With café compost."_s);
    QCOMPARE(open.stored(), shown);
}

void SavingTest::savesWhileTypingGoesOn()
{
    OpenEntry open({1h, 60ms});
    QTimer typing;
    int keys = 0;
    connect(&typing, &QTimer::timeout, this, [&] { open.session().setText(feeding, QString(++keys, u'w')); });
    typing.start(5ms);
    QTRY_VERIFY(!textOf(open.stored(), feeding).isEmpty());
}

void SavingTest::savesWhenTold()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    open.session().flush();
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    open.restart();
    QCOMPARE(textOf(open.stored(), feeding), u"With compost."_s);
}

void SavingTest::writesNothingWhenNothingChanged()
{
    OpenEntry open(quick);
    const QSignalSpy states(&open.session(), &EntrySession::saveStateChanged);
    open.session().flush();
    open.session().setText(feeding, {});
    open.session().setNotes(feeding, {});
    open.session().setDone(feeding, false);
    open.session().setText(projectTitleId(), u"Roof garden"_s);
    open.session().setAgreed({u"true"_s}, false);
    open.session().flush();
    QCOMPARE(states.count(), 0);

    const QDateTime before = open.stored().changedAt;
    open.clock().advance(1h);
    open.session().setText(feeding, u"With compost."_s);
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    const QDateTime written = open.stored().changedAt;
    QVERIFY(written > before);
    open.clock().advance(1h);
    open.session().flush();
    QCOMPARE(open.stored().changedAt, written);
}

void SavingTest::isNotSavedBeforeItIsWritten()
{
    OpenEntry open(byHand);
    HeldStorage held(open.storage());
    const QSignalSpy states(&open.session(), &EntrySession::saveStateChanged);
    open.session().setText(feeding, u"With compost."_s);
    open.session().flush();
    QCoreApplication::processEvents();
    QCOMPARE(open.session().saveState().kind, SaveState::Kind::Unsaved);
    held.release();
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(states.count(), 2);
}

void SavingTest::aChangeDuringAWriteIsNotSaved_data()
{
    QTest::addColumn<std::function<void(EntrySession &)>>("change");
    using Change = std::function<void(EntrySession &)>;
    QTest::newRow("same answer") << Change([](EntrySession &s) { s.setText(feeding, u"With worms."_s); });
    QTest::newRow("other answer") << Change([](EntrySession &s) { s.setText(eaters, u"All."_s); });
    QTest::newRow("notes") << Change([](EntrySession &s) { s.setNotes(feeding, u"Ask Jo."_s); });
    QTest::newRow("title") << Change([](EntrySession &s) { s.setText(projectTitleId(), u"Yard"_s); });
    QTest::newRow("agreement") << Change([](EntrySession &s) { s.setAgreed({u"true"_s}, true); });
}

void SavingTest::aChangeDuringAWriteIsNotSaved()
{
    QFETCH(std::function<void(EntrySession &)>, change);
    OpenEntry open(byHand);
    HeldStorage held(open.storage());
    open.session().setText(feeding, u"With compost."_s);
    open.session().flush();
    change(open.session());
    QSignalSpy states(&open.session(), &EntrySession::saveStateChanged);
    held.release();

    QVERIFY(states.wait());
    QCOMPARE(open.session().saveState().kind, SaveState::Kind::Unsaved);
    QCOMPARE(textOf(open.stored(), feeding), u"With compost."_s);
    open.session().flush();
    QVERIFY(states.wait());
    QCOMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(open.stored(), open.session().entry());
}

void SavingTest::savesWhatChangedDuringAWrite()
{
    OpenEntry open(quick);
    HeldStorage held(open.storage());
    open.session().setText(feeding, u"With compost."_s);
    open.session().flush();
    open.session().setText(feeding, u"With worms."_s);
    held.release();
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(textOf(open.stored(), feeding), u"With worms."_s);
}

void SavingTest::savesTheNewestOfManyFlushes()
{
    OpenEntry open(byHand);
    QString text;
    for (int key = 0; key < 50; ++key) {
        text += u'w';
        open.session().setText(feeding, text);
        open.session().flush();
    }
    QTRY_COMPARE(open.session().saveState().kind, SaveState::Kind::Saved);
    QCOMPARE(textOf(open.stored(), feeding), text);
}

void SavingTest::lastFlushOutlivesItsSession()
{
    OpenEntry open(byHand);
    open.session().setText(feeding, u"With compost."_s);
    open.session().flush();
    open.restart();
    QCOMPARE(textOf(open.stored(), feeding), u"With compost."_s);
}

void SavingTest::lastFlushDuringAWriteOutlivesItsSession()
{
    OpenEntry open(byHand);
    HeldStorage held(open.storage());
    open.session().setText(feeding, u"With compost."_s);
    open.session().flush();
    open.session().setText(feeding, u"With worms."_s);
    open.session().setAgreed({u"true"_s}, true);
    open.session().flush();
    const Entry shown = open.session().entry();
    open.closeSession();
    held.release();
    open.restart();
    QCOMPARE(open.stored(), shown);
}

void SavingTest::lastFlushesOfManySessionsAreWritten()
{
    OpenEntry open(byHand);
    QList<EntryId> ids;
    std::vector<std::unique_ptr<EntrySession>> sessions;
    for (int number = 0; number < 20; ++number) {
        ids += valueOf(open.entries().create(gardenCategory(), QString::number(number)));
        sessions.push_back(open.open(ids.last()));
    }
    for (const auto &session : sessions) {
        session->setText(feeding, u"Fed by "_s + session->entry().title);
        session->flush();
    }
    sessions.clear();
    open.restart(); // waits for the storage thread, and for nothing else
    for (int number = 0; number < 20; ++number)
        QCOMPARE(textOf(open.stored(ids.at(number)), feeding), u"Fed by "_s + QString::number(number));
}

QTEST_GUILESS_MAIN(SavingTest)
#include "tst_saving.moc"
