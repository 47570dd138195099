#include "pastedesk.h"

#include "gui/comparisontext.h"
#include "session/prooffile.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

class TestPastingBack final : public PasteDesk
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void findsWhatTheFormCutOff();
    void whatIsAskedForStandsAtItsField();
    void takesOtherQuotesForHarmless();
    void keepsAScreenshotThatIsDropped();
    void saysWhyAProofWasNotKept();
};

void TestPastingBack::findsWhatTheFormCutOff()
{
    m_session->setText(firstQuestion(), u"We listened first, and then we built it together."_s);
    goTo(firstQuestion().value);
    key(Qt::Key_B, Qt::AltModifier);
    auto *back = find<QPlainTextEdit>("backEdit");
    QTRY_VERIFY(back->hasFocus()); // the button is seen to go down first
    QGuiApplication::clipboard()->setText(u"We listened first, and then we bui"_s);
    back->paste();
    QCOMPARE(label("resultLabel"),
             u"Cut off after 6 word(s). 3 word(s) is/are missing. It ends within a word, with "
             "‘listened first, and then we bui’; then should come ‘lt it together.’."_s);
    auto *comparison = find<ComparisonText>("comparisonText");
    QVERIFY(comparison->isVisible());
    QVERIFY(!comparison->changes().isEmpty());
    key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(!back->isVisible());
    QCOMPARE(back->toPlainText(), QString());
}

void TestPastingBack::whatIsAskedForStandsAtItsField()
{
    goTo(firstQuestion().value);
    key(Qt::Key_B, Qt::AltModifier);
    const auto *asked = find<QLabel>("backLabel");
    QTRY_VERIFY(asked->isVisible());
    QTRY_VERIFY(asked->height() <= asked->heightForWidth(asked->width()));
}

void TestPastingBack::takesOtherQuotesForHarmless()
{
    m_session->setText(firstQuestion(), u"It\u2019s ours."_s);
    goTo(firstQuestion().value);
    find<QPushButton>("backButton")->click();
    find<QPlainTextEdit>("backEdit")->setPlainText(u"It's ours."_s);
    QCOMPARE(label("resultLabel"),
             u"Every word is there. Quotation marks are of another kind. This is harmless."_s);
    QVERIFY(!find<ComparisonText>("comparisonText")->isVisible());
    find<QPlainTextEdit>("backEdit")->setPlainText(u"It\u2019s ours."_s);
    QCOMPARE(label("resultLabel"), u"The form shows exactly what you copied."_s);
}

void TestPastingBack::keepsAScreenshotThatIsDropped()
{
    QTemporaryDir folder;
    QFile picture(folder.filePath(u"thanks.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write("picture") == 7);
    picture.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(picture.fileName())});
    drop(data);
    QCOMPARE(label("proofLabel"), u"thanks.png"_s);
    QSignalSpy finished(&m_window->session(), &PasteSession::finished);
    find<QPushButton>("finishButton")->click();
    QTRY_COMPARE(finished.count(), 1);
    const auto id = finished.at(0).at(0).value<Submission>().id;
    const auto proofs = WritingDesk::taken(proofsOf(m_desk->services().storage, id));
    QVERIFY(proofs);
    QCOMPARE(proofs->size(), 1);
    QCOMPARE(proofs->at(0).name, u"thanks.png"_s);
}

void TestPastingBack::saysWhyAProofWasNotKept()
{
    QMimeData data;
    QTemporaryDir folder;
    QFile picture(folder.filePath(u"empty.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.close();
    data.setUrls({QUrl::fromLocalFile(picture.fileName())});
    drop(data);
    find<QPushButton>("finishButton")->click();
    QTRY_VERIFY(label("troubleLabel").endsWith(u"is empty, so it proves nothing. Choose another file."_s));
    QVERIFY(find<QPushButton>("finishButton")->isEnabled());
}

QTEST_MAIN(TestPastingBack)
#include "tst_pastingback.moc"
