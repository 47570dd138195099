#include "gui/filespage.h"
#include "gui/undoactions.h"
#include "gui/writingdesk.h"
#include "support/photo.h"

#include <QAccessible>
#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class TestFilesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void attachesWhatIsChosen();
    void attachesWhatIsDropped();
    void takesNoMoreThanThePlaceTakes();
    void saysBesideThePlaceWhyAFileIsRefused();
    void saysWhatIsMissing();
    void removesAFileAndTakesThatBack();
    void theMenuTakesTheLastChangeBack();
    void savesACopy();
    void showsAndClearsWhatAPhotoTells();
    void namesEveryButton();
    void leadsToAPlace();
    void theFocusCanBeSeen();
    void tabGoesFromTopToBottom();
    void saysWhatWasAttachedBefore();

private:
    void openWith(const QList<FileSlot> &places);
    void drop(const QString &place, const QStringList &paths);
    void choose(const char *dialog, const QString &path);
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    template<typename Widget = QWidget>
    [[nodiscard]] Widget *in(const QString &place, const QString &name = {}) const
    {
        auto *card = m_page->findChild<QWidget *>(u"slot-"_s + place);
        return card ? card->findChild<Widget *>(name) : nullptr;
    }
    [[nodiscard]] QString textIn(const QString &place, const QString &label) const
    {
        const auto *shown = in<QLabel>(place, label);
        return shown && shown->isVisible() ? shown->text() : QString();
    }
    [[nodiscard]] qsizetype attached() const { return m_session->entry().files.size(); }
    /// The rows that are shown, whichever waits to be deleted.
    [[nodiscard]] QPushButton *button(const QString &place, const QString &name) const
    {
        const auto all = m_page->findChild<QWidget *>(u"slot-"_s + place)->findChildren<QPushButton *>(name);
        for (QPushButton *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WritingDesk> m_desk;
    std::unique_ptr<EntrySession> m_session;
    std::unique_ptr<FilesPage> m_page;
};

void TestFilesPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<WritingDesk>();
    openWith({{u"evidence"_s, u"Supporting material"_s, 1, 1, {u"pdf"_s}, 1'000'000},
              {u"photo"_s, u"Photos"_s, 0, 3, {u"jpg"_s, u"png"_s}, 0}});
}

void TestFilesPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_desk.reset();
}

void TestFilesPage::openWith(const QList<FileSlot> &places)
{
    const auto made = m_desk->openNew(u"Discharge Together"_s);
    Category category = made->category();
    category.files = places;
    m_session = std::make_unique<EntrySession>(category, made->entry(), m_desk->services().storage,
                                               m_desk->services().clock);
    m_page = std::make_unique<FilesPage>(m_desk->services());
    m_page->setSession(m_session.get());
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QString TestFilesPage::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test cannot be written");
    return path;
}

void TestFilesPage::drop(const QString &place, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    auto *card = m_page->findChild<QWidget *>(u"slot-"_s + place);
    QDragEnterEvent enter(card->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QVERIFY(QApplication::sendEvent(card, &enter));
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(card->rect().center(), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QVERIFY(QApplication::sendEvent(card, &dropped));
    QCOMPARE(dropped.dropAction(), Qt::CopyAction);
}

void TestFilesPage::choose(const char *name, const QString &path)
{
    auto *dialog = m_page->findChild<QFileDialog *>(QString::fromLatin1(name));
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    emit dialog->filesSelected({path});
    dialog->reject();
}

void TestFilesPage::attachesWhatIsChosen()
{
    const QString path = write(u"report.pdf"_s, "%PDF-1.7");
    button(u"evidence"_s, u"chooseButton"_s)->setFocus();
    QTest::keyClick(button(u"evidence"_s, u"chooseButton"_s), Qt::Key_Space);
    choose("attachDialog", path);
    QTRY_COMPARE(attached(), 1);
    QTRY_COMPARE(textIn(u"evidence"_s, u"nameLabel"_s), u"report.pdf"_s);
    QTRY_VERIFY(textIn(u"evidence"_s, u"factsLabel"_s).contains(u"PDF document"));
}

void TestFilesPage::attachesWhatIsDropped()
{
    drop(u"photo"_s, {write(u"a.jpg"_s, pictureBytes("JPEG")), write(u"b.png"_s, pictureBytes("PNG"))});
    QTRY_COMPARE(attached(), 2);
    QTRY_VERIFY(in<QLabel>(u"photo"_s, u"pictureLabel"_s)->pixmap().toImage().pixelColor(2, 2).alpha() ==
                255);
}

void TestFilesPage::takesNoMoreThanThePlaceTakes()
{
    drop(u"evidence"_s, {write(u"a.pdf"_s, "%PDF-a"), write(u"b.pdf"_s, "%PDF-b")});
    QTRY_VERIFY(textIn(u"evidence"_s, u"noticeLabel"_s).contains(u"Replace one of them"));
    QCOMPARE(attached(), 1);
    QVERIFY(in<QPushButton>(u"evidence"_s, u"chooseButton"_s)->isHidden());
    QTRY_VERIFY(button(u"evidence"_s, u"replaceButton"_s));
    QTest::mouseClick(button(u"evidence"_s, u"replaceButton"_s), Qt::LeftButton);
    choose("replaceDialog", m_folder->filePath(u"b.pdf"_s));
    QTRY_COMPARE(m_session->entry().files.first().name, u"b.pdf"_s);
    QCOMPARE(textIn(u"evidence"_s, u"noticeLabel"_s), QString());
}

void TestFilesPage::saysBesideThePlaceWhyAFileIsRefused()
{
    drop(u"evidence"_s, {write(u"report.pdf"_s, pictureBytes("PNG"))});
    QTRY_VERIFY(textIn(u"evidence"_s, u"noticeLabel"_s).contains(u"PNG picture"));
    QCOMPARE(textIn(u"photo"_s, u"noticeLabel"_s), QString());
    QCOMPARE(attached(), 0);
}

void TestFilesPage::saysWhatIsMissing()
{
    QVERIFY(textIn(u"evidence"_s, u"findingLabel"_s).contains(u"Supporting material"));
    QCOMPARE(textIn(u"photo"_s, u"findingLabel"_s), QString());
    drop(u"evidence"_s, {write(u"report.pdf"_s, "%PDF-1.7")});
    QTRY_COMPARE(textIn(u"evidence"_s, u"findingLabel"_s), QString());
}

void TestFilesPage::removesAFileAndTakesThatBack()
{
    drop(u"evidence"_s, {write(u"report.pdf"_s, "%PDF-1.7")});
    QTRY_VERIFY(button(u"evidence"_s, u"removeButton"_s));
    QTest::mouseClick(button(u"evidence"_s, u"removeButton"_s), Qt::LeftButton);
    QTRY_COMPARE(attached(), 0);
    const auto *said = m_page->findChild<QLabel *>(u"undoLabel"_s);
    QTRY_COMPARE(said->text(), u"report.pdf was removed."_s);
    auto *undo = m_page->findChild<QPushButton *>(u"undoButton"_s);
    QTRY_VERIFY(undo->isEnabled() && undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(attached(), 1);
    QTRY_VERIFY(!undo->isVisible());
}

void TestFilesPage::theMenuTakesTheLastChangeBack()
{
    QStackedWidget pages;
    pages.addWidget(m_page.get());
    pages.show();
    QAction undo;
    QAction redo;
    const UndoActions actions(undo, redo, pages);
    drop(u"evidence"_s, {write(u"report.pdf"_s, "%PDF-1.7")});
    QTRY_COMPARE(attached(), 1);
    QTRY_VERIFY(button(u"evidence"_s, u"removeButton"_s));
    undo.trigger();
    QTRY_COMPARE(attached(), 0);
    undo.trigger(); // nothing is left to take back
    m_page->setParent(nullptr);
}

void TestFilesPage::savesACopy()
{
    drop(u"evidence"_s, {write(u"report.pdf"_s, "%PDF-1.7")});
    QTRY_VERIFY(button(u"evidence"_s, u"saveButton"_s));
    QTest::mouseClick(button(u"evidence"_s, u"saveButton"_s), Qt::LeftButton);
    const QString copy = m_folder->filePath(u"copy.pdf"_s);
    choose("saveCopyDialog", copy);
    QTRY_VERIFY(textIn(u"evidence"_s, u"noticeLabel"_s).contains(u"copy.pdf"));
    QFile written(copy);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("%PDF-1.7"));
}

void TestFilesPage::showsAndClearsWhatAPhotoTells()
{
    drop(u"photo"_s, {write(u"team.jpg"_s, phonePhoto())});
    QTRY_VERIFY(textIn(u"photo"_s, u"saysLabel"_s).contains(u"53.4000, -2.2000"));
    QVERIFY(textIn(u"photo"_s, u"saysLabel"_s).contains(u"iPhone"));
    QTest::mouseClick(button(u"photo"_s, u"clearButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!button(u"photo"_s, u"clearButton"_s));
    QTRY_VERIFY(textIn(u"photo"_s, u"factsLabel"_s).contains(u"picture"));
    QCOMPARE(textIn(u"photo"_s, u"saysLabel"_s), QString());
}

void TestFilesPage::namesEveryButton()
{
    drop(u"evidence"_s, {write(u"report.pdf"_s, "%PDF-1.7")});
    QTRY_VERIFY(button(u"evidence"_s, u"removeButton"_s));
    QCOMPARE(button(u"evidence"_s, u"removeButton"_s)->accessibleName(), u"Remove report.pdf"_s);
    QCOMPARE(in<QPushButton>(u"photo"_s, u"chooseButton"_s)->accessibleName(), u"Choose a file for Photos"_s);
}

void TestFilesPage::theFocusCanBeSeen()
{
    m_page->setFocus();
    QCOMPARE(m_page->focusWidget(), button(u"evidence"_s, u"chooseButton"_s));
    drop(u"evidence"_s, {write(u"report.pdf"_s, "%PDF-1.7")}); // which fills the place
    QTRY_VERIFY(button(u"evidence"_s, u"replaceButton"_s));
    QCOMPARE(m_page->focusWidget(), button(u"evidence"_s, u"replaceButton"_s));
    m_page->setFocus();
    QCOMPARE(m_page->focusWidget(), button(u"evidence"_s, u"replaceButton"_s));
}

void TestFilesPage::tabGoesFromTopToBottom()
{
    drop(u"evidence"_s, {write(u"report.pdf"_s, "%PDF-1.7")});
    QTRY_VERIFY(button(u"evidence"_s, u"replaceButton"_s));
    m_page->setFocus();
    QList<int> heights;
    for (const QWidget *at = nullptr; at != m_page->findChild<QPushButton *>(u"nextButton"_s);) {
        at = m_page->focusWidget();
        heights += at->mapTo(m_page.get(), QPoint(0, 0)).y();
        QVERIFY(heights.size() < 10);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(std::is_sorted(heights.cbegin(), heights.cend()));
    QCOMPARE(heights.size(), 6); // four for the file, one for the other place, and Next
}

void TestFilesPage::leadsToAPlace()
{
    m_page->showSlot({u"photo"_s});
    QCOMPARE(QApplication::focusWidget(), in<QPushButton>(u"photo"_s, u"chooseButton"_s));
}

void TestFilesPage::saysWhatWasAttachedBefore()
{
    drop(u"evidence"_s, {write(u"report.pdf"_s, "%PDF-1.7")});
    QTRY_COMPARE(attached(), 1);
    const EntryId id = m_session->entry().id;
    m_page->setSession(nullptr);
    m_session = m_desk->open(id);
    QCOMPARE(attached(), 1);
    m_page->setSession(m_session.get());
    QTRY_COMPARE(textIn(u"evidence"_s, u"nameLabel"_s), u"report.pdf"_s);
}

QTEST_MAIN(TestFilesPage)
#include "tst_filespage.moc"
