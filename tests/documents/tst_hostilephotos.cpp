#include "documents/photodata.h"
#include "photosamples.h"
#include "support/photo.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What was made to break a reader, or broken on its way, is read without harm: the sanitized build sees
/// more.
class TestHostilePhotos : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cutAnywhere_data() { addPhotos(); }
    void cutAnywhere();
    void oneByteChanged_data() { addPhotos(); }
    void oneByteChanged();
    void manyBytesChanged_data() { addPhotos(); }
    void manyBytesChanged();
    void aBlockThatPointsAtItself();
    void wordsThatGrow();

private:
    static void addPhotos();
};

namespace {
/// All that is done with a file that is attached. What is left of it says nothing more.
bool isRead(const QByteArray &photo)
{
    static_cast<void>(photoDataOf(photo));
    const auto cleared = withoutPhotoData(photo);
    return !cleared || photoDataOf(*cleared).isEmpty();
}
} // namespace

void TestHostilePhotos::initTestCase()
{
    // Qt says of each broken packing that it is broken.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
}

void TestHostilePhotos::addPhotos()
{
    QTest::addColumn<QByteArray>("photo");
    const auto photos = photosThatTell();
    for (const auto &[name, photo] : photos)
        QTest::newRow(name) << photo;
    QTest::newRow("tiff") << exifBlock(phoneFields());
}

void TestHostilePhotos::cutAnywhere()
{
    QFETCH(const QByteArray, photo);
    for (qsizetype size = 0; size < photo.size(); ++size)
        QVERIFY2(isRead(photo.first(size)), qPrintable(QString::number(size)));
}

void TestHostilePhotos::oneByteChanged()
{
    QFETCH(const QByteArray, photo);
    for (qsizetype at = 0; at < photo.size(); ++at) {
        for (const int flip : {0x01, 0x80, 0xff}) {
            QByteArray changed = photo;
            changed[at] = static_cast<char>(changed.at(at) ^ flip);
            QVERIFY2(isRead(changed), qPrintable(u"%1 at %2"_s.arg(flip).arg(at)));
        }
    }
}

void TestHostilePhotos::manyBytesChanged()
{
    QFETCH(const QByteArray, photo);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 2000; ++round) {
        QByteArray changed = photo;
        for (int i = 0; i < 8; ++i)
            changed[random.bounded(changed.size())] = static_cast<char>(random.bounded(256));
        QVERIFY2(isRead(changed), qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
    }
}

void TestHostilePhotos::aBlockThatPointsAtItself()
{
    for (const quint16 tag : QList<quint16>{0x8769, 0x8825, 0xa005}) {
        const QByteArray block = exifBlock(
            {{ExifField::Image, tag, 4, 1, bigEndian32(8)}, exifText(ExifField::Image, 0x0110, "iPhone 15")});
        QCOMPARE(photoDataOf(withExif(pictureBytes("JPEG"), block)).device, u"iPhone 15"_s);
    }
}

void TestHostilePhotos::wordsThatGrow()
{
    const QByteArray packed = qCompress(QByteArray(100'000'000, ' '), 9).mid(4);
    QVERIFY(packed.size() > 64 * 1024);
    const QByteArray png = withInserted(
        pictureBytes("PNG"), pngChunk("zTXt", QByteArray("Raw profile type exif\0\0", 23) + packed));
    QVERIFY(photoDataOf(png).unread);
    QVERIFY(withoutPhotoData(png));
}

QTEST_GUILESS_MAIN(TestHostilePhotos)
#include "tst_hostilephotos.moc"
