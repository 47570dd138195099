#include "documents/photodata.h"
#include "support/photo.h"

#include <QColorSpace>
#include <QImageReader>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPhotoData : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatAPhotoSays();
    void saysNothingOfWhatSaysNothing_data();
    void saysNothingOfWhatSaysNothing();
    void doesNotTrustNumbers_data();
    void doesNotTrustNumbers();
    void removesAllButThePicture_data();
    void removesAllButThePicture();
    void keepsWhichWayUpItIs();
    void keepsTheColourProfile();
    void removesThePicturesBehindThePicture();
    void leavesWhatItCannotWrite();
};

void TestPhotoData::saysWhatAPhotoSays()
{
    const PhotoData data = photoDataOf(phonePhoto());
    QVERIFY(data.place);
    QCOMPARE(data.place->latitude, 53.4);
    QCOMPARE(data.place->longitude, -2.2);
    QCOMPARE(data.device, u"Apple iPhone 15"_s);
    QCOMPARE(data.takenAt, u"2026-03-01 14:22:05"_s);
    QCOMPARE(data.author, u"Alex Hill"_s);
}

void TestPhotoData::saysNothingOfWhatSaysNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("plain words");
    QTest::newRow("picture") << pictureBytes("JPEG");
    QTest::newRow("cut off") << phonePhoto().first(40);
    QTest::newRow("zeroes behind the mark") << QByteArray("\xff\xd8\xff") + QByteArray(2000, '\0');
}

void TestPhotoData::saysNothingOfWhatSaysNothing()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(photoDataOf(bytes).isEmpty());
}

void TestPhotoData::doesNotTrustNumbers_data()
{
    QTest::addColumn<QByteArray>("latitude");
    QTest::newRow("by nought") << QByteArray("53/0 24/1 0/1");
    QTest::newRow("beyond the pole") << QByteArray("153/1 24/1 0/1");
    QTest::newRow("too few") << QByteArray("53/1");
}

void TestPhotoData::doesNotTrustNumbers()
{
    QFETCH(const QByteArray, latitude);
    const QByteArray photo = tagged(phonePhoto(), {{"Exif.GPSInfo.GPSLatitude", latitude.constData()}});
    QVERIFY(!photoDataOf(photo).place);
    QCOMPARE(photoDataOf(photo).device, u"Apple iPhone 15"_s);
}

void TestPhotoData::removesAllButThePicture_data()
{
    QTest::addColumn<QByteArray>("photo");
    QTest::newRow("jpeg") << phonePhoto();
    QTest::newRow("png") << phonePhoto("PNG");
}

void TestPhotoData::removesAllButThePicture()
{
    QFETCH(const QByteArray, photo);
    QVERIFY(!photoDataOf(photo).isEmpty());
    const auto cleared = withoutPhotoData(photo);
    QVERIFY(cleared);
    QVERIFY(photoDataOf(*cleared).isEmpty());
    QVERIFY(!cleared->contains("iPhone"));
    QVERIFY(!cleared->contains("Hill"));
    QCOMPARE(QImage::fromData(*cleared), QImage::fromData(photo));
}

void TestPhotoData::keepsWhichWayUpItIs()
{
    const auto cleared = withoutPhotoData(tagged(phonePhoto(), {{"Exif.Image.Orientation", "6"}}));
    QVERIFY(cleared);
    QByteArray bytes = *cleared;
    QBuffer buffer(&bytes);
    QCOMPARE(QImageReader(&buffer).transformation(), QImageIOHandler::TransformationRotate90);
}

void TestPhotoData::keepsTheColourProfile()
{
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    picture.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(picture.save(&buffer, "JPEG"));
    const auto cleared = withoutPhotoData(tagged(bytes, {{"Exif.Image.Make", "Apple"}}));
    QVERIFY(cleared);
    QCOMPARE(QImage::fromData(*cleared).colorSpace(), QColorSpace(QColorSpace::DisplayP3));
}

void TestPhotoData::removesThePicturesBehindThePicture()
{
    const QByteArray photo = pictureBytes("JPEG");
    const auto cleared = withoutPhotoData(photo + phonePhoto());
    QVERIFY(cleared);
    QVERIFY(!cleared->contains("iPhone"));
    QCOMPARE(QImage::fromData(*cleared), QImage::fromData(photo));
}

void TestPhotoData::leavesWhatItCannotWrite()
{
    QVERIFY(!withoutPhotoData("plain words"));
    QVERIFY(!withoutPhotoData(pictureBytes("BMP")));
    QVERIFY(!withoutPhotoData(phonePhoto().chopped(10)));
}

QTEST_GUILESS_MAIN(TestPhotoData)
#include "tst_photodata.moc"
