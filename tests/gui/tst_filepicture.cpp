#include "gui/filepicture.h"
#include "gui/writingdesk.h"
#include "session/filetaking.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A document of one page for each colour, which is painted over all of it.
QByteArray documentOf(const QList<QColor> &pages, const QSizeF &points)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(points, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (const QColor &page : pages) {
        if (page != pages.first())
            writer.newPage();
        painter.fillRect(painter.viewport(), page);
    }
    painter.end();
    return bytes;
}

QByteArray pictureOf(const QColor &colour, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}
} // namespace

/// The small pictures beside attached files, from the bytes that the workspace keeps.
class TestFilePicture : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatThereIsToSee_data();
    void showsWhatThereIsToSee();
    void showsNothingOfWhatItCannotRead_data();
    void showsNothingOfWhatItCannotRead();

private:
    [[nodiscard]] QImage pictureAfterAttaching(const QByteArray &bytes);

    WritingDesk m_desk;
    QTemporaryDir m_folder;
};

QImage TestFilePicture::pictureAfterAttaching(const QByteArray &bytes)
{
    const auto session = m_desk.openNew(u"Discharge Together"_s);
    const QString path = m_folder.filePath(u"a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    const FileSlot place{u"evidence"_s, u"Supporting material"_s, 0, 1, {}, 0};
    StorageThread &storage = m_desk.services().storage;
    const std::atomic_bool giveUp = false;
    const auto taken = takeFile(
        storage, m_desk.services().clock, {session->entry().id, place, path, {}}, [](qint64, qint64) {},
        giveUp);
    return taken ? filePicture(storage, taken->attachment, 60) : QImage();
}

void TestFilePicture::showsWhatThereIsToSee_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("picture") << pictureOf(Qt::red, {300, 200}) << QSize(60, 40);
    QTest::newRow("first of two pages") << documentOf({Qt::red, Qt::blue}, {300, 400}) << QSize(45, 60);
    QTest::newRow("a page across") << documentOf({Qt::red}, {400, 300}) << QSize(60, 45);
}

void TestFilePicture::showsWhatThereIsToSee()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    const QImage picture = pictureAfterAttaching(bytes);
    QCOMPARE(picture.size(), size);
    QCOMPARE(picture.pixelColor(size.width() / 2, size.height() / 2), QColor(Qt::red));
}

void TestFilePicture::showsNothingOfWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << QByteArray("Only words");
    QTest::newRow("half a document") << documentOf({Qt::red}, {300, 400}).left(200);
    QTest::newRow("a document by its first bytes alone") << QByteArray("%PDF-1.7\n");
    QTest::newRow("half a picture's head") << pictureOf(Qt::red, {300, 200}).left(20);
}

void TestFilePicture::showsNothingOfWhatItCannotRead()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(pictureAfterAttaching(bytes).isNull());
}

QTEST_MAIN(TestFilePicture)
#include "tst_filepicture.moc"
