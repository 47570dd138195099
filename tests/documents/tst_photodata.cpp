#include "documents/photodata.h"
#include "photosamples.h"
#include "support/photo.h"

#include <QColorSpace>
#include <QImageReader>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPhotoData : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatAPhotoSays_data();
    void saysWhatAPhotoSays();
    void saysNothingOfWhatSaysNothing_data();
    void saysNothingOfWhatSaysNothing();
    void saysWhereItCouldNotLook_data();
    void saysWhereItCouldNotLook();
    void doesNotTrustNumbers_data();
    void doesNotTrustNumbers();
    void removesAllButThePicture_data();
    void removesAllButThePicture();
    void keepsWhichWayUpItIs();
    void keepsTheColourProfile();
    void removesThePicturesBehindThePicture();
    void leavesWhatItCannotWrite();
};

namespace {
void addPhotos()
{
    QTest::addColumn<QByteArray>("photo");
    const auto photos = photosThatTell();
    for (const auto &[name, photo] : photos)
        QTest::newRow(name) << photo;
}
} // namespace

void TestPhotoData::saysWhatAPhotoSays_data()
{
    addPhotos();
    QTest::newRow("tiff") << exifBlock(phoneFields());
    QTest::newRow("tiff, xmp") << exifBlock(
        {{ExifField::Image, 0x02bc, 1, static_cast<quint32>(xmpPacket().size()), xmpPacket()}});
    QTest::newRow("gif, xmp") << "GIF89a" + xmpPacket();
}

void TestPhotoData::saysWhatAPhotoSays()
{
    QFETCH(const QByteArray, photo);
    const PhotoData data = photoDataOf(photo);
    QVERIFY(data.place);
    QCOMPARE(data.place->latitude, 53.4);
    QCOMPARE(data.place->longitude, -2.2);
    QCOMPARE(data.device, u"Apple iPhone 15"_s);
    QCOMPARE(data.takenAt, u"2026-03-01 14:22:05"_s);
    QCOMPARE(data.author, u"Alex Hill"_s);
    QVERIFY(!data.unread);
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

void TestPhotoData::saysWhereItCouldNotLook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("unread");
    QTest::newRow("jpeg") << pictureBytes("JPEG") << false;
    QTest::newRow("png") << pictureBytes("PNG") << false;
    QTest::newRow("bmp") << pictureBytes("BMP") << false;
    QTest::newRow("text") << QByteArray("plain words") << false;
    QTest::newRow("heic") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0mif1heic",
                                        24) +
                                 QByteArray(100, '\0')
                          << true;
    QTest::newRow("avif") << QByteArray("\0\0\0\x18"
                                        "ftypavif\0\0\0\0mif1avif",
                                        24) +
                                 QByteArray(100, '\0')
                          << true;
    QTest::newRow("jpeg cut off") << phonePhoto().first(40) << true;
    QTest::newRow("exif of nothing") << withExif(pictureBytes("JPEG"), "MM") << true;
    QTest::newRow("xmp that is no xml") << webpWith("XMP ", "words & words") << true;
}

void TestPhotoData::saysWhereItCouldNotLook()
{
    QFETCH(const QByteArray, bytes);
    QTEST(photoDataOf(bytes).unread, "unread");
}

void TestPhotoData::doesNotTrustNumbers_data()
{
    using Fractions = QList<std::pair<quint32, quint32>>;
    QTest::addColumn<QByteArray>("photo");
    const auto photo = [](const Fractions &latitude) {
        QList<ExifField> fields = phoneFields();
        fields[5] = exifFractions(2, latitude);
        return withExif(pictureBytes("JPEG"), exifBlock(fields));
    };
    QTest::newRow("by nought") << photo({{53, 0}, {24, 1}, {0, 1}});
    QTest::newRow("beyond the pole") << photo({{153, 1}, {24, 1}, {0, 1}});
    QTest::newRow("too few") << photo({{53, 1}});
    for (const QByteArray number : {"", "N", "x,yN", "153,24.0N", "nanN", "infN"})
        QTest::addRow("xmp: %s", number.constData())
            << webpWith("XMP ", xmpPacket().replace("53,24.0N", number));
}

void TestPhotoData::doesNotTrustNumbers()
{
    QFETCH(const QByteArray, photo);
    QVERIFY(!photoDataOf(photo).place);
    QCOMPARE(photoDataOf(photo).device, u"Apple iPhone 15"_s);
}

void TestPhotoData::removesAllButThePicture_data()
{
    addPhotos();
    const QByteArray words = "Alex Hill, iPhone";
    QTest::newRow("comment") << withInserted(phonePhoto(), jpegSegment('\xfe', words));
    QTest::newRow("newspaper's words") << withInserted(
        pictureBytes("JPEG"), jpegSegment('\xed', QByteArray("Photoshop 3.0\0"
                                                             "8BIM\x04\x04\0\0\0\0\0\x0e\x1c\x02\x50\0\x09",
                                                             31) +
                                                      "Alex Hill"));
    QTest::newRow("png, words") << withInserted(pictureBytes("PNG"),
                                                pngChunk("tEXt", QByteArray("Author\0", 7) + words));
    QTest::newRow("behind the end") << phonePhoto("PNG") + words;
    QTest::newRow("empty bytes before a marker") << phonePhoto().insert(2, "\xff\xff");
}

void TestPhotoData::removesAllButThePicture()
{
    QFETCH(const QByteArray, photo);
    QVERIFY(!photoDataOf(photo).isEmpty());
    const auto cleared = withoutPhotoData(photo);
    QVERIFY(cleared);
    QCOMPARE(photoDataOf(*cleared), PhotoData());
    QVERIFY(!cleared->contains("iPhone"));
    QVERIFY(!cleared->contains("Hill"));
    QCOMPARE(QImage::fromData(*cleared), QImage::fromData(photo));
    const QByteArray beginOfPicture = photo.startsWith('\xff')   ? "\xff\xda"
                                      : photo.startsWith("RIFF") ? "VP8 "
                                                                 : "IDAT";
    QVERIFY(cleared->contains(photo.mid(photo.indexOf(beginOfPicture), 20)));
    QCOMPARE(withoutPhotoData(*cleared), cleared);
}

void TestPhotoData::keepsWhichWayUpItIs()
{
    const QByteArray block = exifBlock(phoneFields() + QList{exifOrientation(6)});
    const QByteArray alone = exifBlock({exifOrientation(6)});
    const auto cleared = withoutPhotoData(withExif(pictureBytes("JPEG"), block));
    QVERIFY(cleared);
    QByteArray bytes = *cleared;
    QBuffer buffer(&bytes);
    QCOMPARE(QImageReader(&buffer).transformation(), QImageIOHandler::TransformationRotate90);
    QVERIFY(withoutPhotoData(withExif(pictureBytes("PNG"), block))->contains("eXIf" + alone));
    QCOMPARE(withoutPhotoData(webpWith("EXIF", block)), webpWith("EXIF", alone).replace("\x0c", "\x08"));
}

void TestPhotoData::keepsTheColourProfile()
{
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    picture.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    for (const char *format : {"JPEG", "PNG"}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(picture.save(&buffer, format));
        const auto cleared = withoutPhotoData(withExif(bytes, exifBlock(phoneFields())));
        QVERIFY(cleared);
        QVERIFY(photoDataOf(*cleared).isEmpty());
        QCOMPARE(QImage::fromData(*cleared).colorSpace(), QImage::fromData(bytes).colorSpace());
        QVERIFY(QImage::fromData(*cleared).colorSpace().isValid());
    }
}

void TestPhotoData::removesThePicturesBehindThePicture()
{
    const QByteArray photo = pictureBytes("JPEG");
    const QByteArray both = photo + phonePhoto();
    QCOMPARE(photoDataOf(both).device, u"Apple iPhone 15"_s);
    const auto cleared = withoutPhotoData(both);
    QVERIFY(cleared);
    QVERIFY(!cleared->contains("iPhone"));
    QCOMPARE(QImage::fromData(*cleared), QImage::fromData(photo));
}

void TestPhotoData::leavesWhatItCannotWrite()
{
    QVERIFY(!withoutPhotoData("plain words"));
    QVERIFY(!withoutPhotoData(pictureBytes("BMP")));
    QVERIFY(!withoutPhotoData(phonePhoto().chopped(10)));
    QVERIFY(!withoutPhotoData(phonePhoto("PNG").chopped(10)));
    QVERIFY(!withoutPhotoData(webpWith("EXIF", exifBlock(phoneFields())).chopped(10)));
}

QTEST_GUILESS_MAIN(TestPhotoData)
#include "tst_photodata.moc"
