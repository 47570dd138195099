#include "documents/filekind.h"
#include "documents/zipwriting.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

class TestFileKind : public QObject
{
    Q_OBJECT

private slots:
    void knowsAFileByItsContent_data();
    void knowsAFileByItsContent();
    void readsLittleOfALargeFile();
    void survivesADirectoryThatRunsInCircles();
    void hasEndingsAndAMediaType_data();
    void hasEndingsAndAMediaType();
};

namespace {
/// A compound file whose directory has its root and one stream, in the second of its two sectors.
QByteArray compoundOf(const QString &stream, quint32 afterTheFirst = 2)
{
    QByteArray file(512 * 4, '\0');
    const auto put = [&](qsizetype at, quint32 number) { qToLittleEndian(number, file.data() + at); };
    file.replace(0, 8, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    qToLittleEndian<quint16>(9, file.data() + 30);
    put(48, 1); // the directory begins in sector 1
    put(76, 0); // the links are in sector 0
    put(512 + 4, afterTheFirst);
    put(512 + 8, 0xfffffffe);
    const auto name = [&](qsizetype entry, const QString &text) {
        for (qsizetype i = 0; i < text.size(); ++i)
            qToLittleEndian<quint16>(text.at(i).unicode(), file.data() + entry + i * 2);
        qToLittleEndian(quint16((text.size() + 1) * 2), file.data() + entry + 64);
    };
    name(512 * 2, u"Root Entry"_s);
    name(512 * 3, stream);
    return file;
}

QByteArray officeOf(const char *type)
{
    return zipOf({{u"[Content_Types].xml"_s,
                   QByteArray("<Types>application/vnd.openxmlformats-officedocument.") + type + "</Types>"},
                  {u"word/media/video.bin"_s, QByteArray(2000, 'x')}});
}

QByteArray ftyp(const char *brand)
{
    return QByteArray("\0\0\0\x18"
                      "ftyp",
                      8) +
           brand + QByteArray(16, '\0');
}

void addPacked()
{
    QTest::newRow("docx") << officeOf("wordprocessingml.document.main+xml") << FileKind::Docx;
    QTest::newRow("pptx") << officeOf("presentationml.presentation.main+xml") << FileKind::Pptx;
    QTest::newRow("xlsx") << officeOf("spreadsheetml.sheet.main+xml") << FileKind::Xlsx;
    QTest::newRow("odt") << zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}})
                         << FileKind::Odt;
    QTest::newRow("odp") << zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.presentation"}})
                         << FileKind::Odp;
    QTest::newRow("zip") << zipOf({{u"notes.txt"_s, "notes"}}) << FileKind::Zip;
    QTest::newRow("zip cut off") << officeOf("x").first(60) << FileKind::Zip;
    QTest::newRow("doc") << compoundOf(u"WordDocument"_s) << FileKind::Doc;
    QTest::newRow("ppt") << compoundOf(u"PowerPoint Document"_s) << FileKind::Ppt;
    QTest::newRow("xls") << compoundOf(u"Workbook"_s) << FileKind::Xls;
    QTest::newRow("password") << compoundOf(u"EncryptedPackage"_s) << FileKind::Protected;
    QTest::newRow("other old office") << compoundOf(u"Quill"_s) << FileKind::OldOffice;
    QByteArray strange = compoundOf(u"WordDocument"_s);
    qToLittleEndian<quint16>(64 + 9, strange.data() + 30);
    QTest::newRow("compound of immense sectors") << strange << FileKind::OldOffice;
    QTest::newRow("compound cut off") << compoundOf(u"WordDocument"_s).first(100) << FileKind::OldOffice;
}
} // namespace

void TestFileKind::knowsAFileByItsContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FileKind>("kind");
    addPacked();
    QTest::newRow("empty") << QByteArray() << FileKind::Empty;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n") << FileKind::Pdf;
    QTest::newRow("pdf behind blanks") << QByteArray("\r\n\r\n%PDF-1.4\n") << FileKind::Pdf;
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) << FileKind::Jpeg;
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << FileKind::Png;
    QTest::newRow("gif") << QByteArray("GIF89a\1\0\1\0", 10) << FileKind::Gif;
    QTest::newRow("webp") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) << FileKind::Webp;
    QTest::newRow("wav") << QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16) << FileKind::Wav;
    QTest::newRow("tiff, Intel") << QByteArray("II*\0\x08\0\0\0", 8) << FileKind::Tiff;
    QTest::newRow("tiff, Motorola") << QByteArray("MM\0*\0\0\0\x08", 8) << FileKind::Tiff;
    QTest::newRow("bmp") << QByteArray("BM\x46\0\0\0\0\0\0\0\x36\0\0\0", 14) << FileKind::Bmp;
    QTest::newRow("heic") << ftyp("heic") << FileKind::Heic;
    QTest::newRow("heic of many") << ftyp("mif1") << FileKind::Heic;
    QTest::newRow("avif") << ftyp("avif") << FileKind::Avif;
    QTest::newRow("mp4") << ftyp("isom") << FileKind::Mp4;
    QTest::newRow("mov") << ftyp("qt  ") << FileKind::QuickTime;
    QTest::newRow("svg") << QByteArray("<?xml version=\"1.0\"?>\n<svg width=\"1\"/>") << FileKind::Svg;
    QTest::newRow("rtf") << QByteArray("{\\rtf1\\ansi notes}") << FileKind::RichText;
    QTest::newRow("text") << QByteArray("Caf\xc3\xa9, plain and short.\r\n") << FileKind::Text;
    QTest::newRow("text that begins like a program") << QByteArray("MZ is a company.") << FileKind::Text;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0b\0",
                                          6)
                            << FileKind::Text;
    QTest::newRow("program of Windows")
        << QByteArray("MZ\x90") + QByteArray(100, '\0') << FileKind::Executable;
    QTest::newRow("program of Linux") << QByteArray("\x7f"
                                                    "ELF\2\1\1\0",
                                                    8)
                                      << FileKind::Executable;
    QTest::newRow("script") << QByteArray("#!/bin/sh\necho\n") << FileKind::Executable;
    QTest::newRow("no kind") << QByteArray("\1\2\3\0\5", 5) << FileKind::Unknown;
}

void TestFileKind::knowsAFileByItsContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(const FileKind, kind);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file.bin"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(bytes), bytes.size());
    QCOMPARE(fileKindOf(file), kind);
}

void TestFileKind::readsLittleOfALargeFile()
{
    class Counted final : public QBuffer
    {
    public:
        using QBuffer::QBuffer;
        qint64 readData(char *data, qint64 most) override
        {
            const qint64 count = QBuffer::readData(data, most);
            m_read += count;
            return count;
        }
        qint64 m_read = 0;
    };
    QByteArray bytes = zipOf({{u"video.bin"_s, QByteArray(20'000'000, 'v')},
                              {u"mimetype"_s, "application/vnd.oasis.opendocument.text"}});
    Counted file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QCOMPARE(fileKindOf(file), FileKind::Odt);
    QVERIFY2(file.m_read < 200'000, qPrintable(QString::number(file.m_read)));
}

void TestFileKind::survivesADirectoryThatRunsInCircles()
{
    QByteArray bytes = compoundOf(u"WordDocument"_s, 1);
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(fileKindOf(file), FileKind::OldOffice);
}

void TestFileKind::hasEndingsAndAMediaType_data()
{
    QTest::addColumn<FileKind>("kind");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("media");
    QTest::addColumn<bool>("picture");
    const QString office = u"application/vnd.openxmlformats-officedocument."_s;
    QTest::newRow("pdf") << FileKind::Pdf << u"pdf"_s << u"application/pdf"_s << false;
    QTest::newRow("docx") << FileKind::Docx << u"docx"_s << office + u"wordprocessingml.document"_s << false;
    QTest::newRow("jpeg") << FileKind::Jpeg << u"jpg"_s << u"image/jpeg"_s << true;
    QTest::newRow("program") << FileKind::Executable << QString() << u"application/octet-stream"_s << false;
}

void TestFileKind::hasEndingsAndAMediaType()
{
    QFETCH(const FileKind, kind);
    QFETCH(const QString, ending);
    QCOMPARE(endingsOf(kind).value(0), ending);
    QTEST(mediaTypeOf(kind), "media");
    QTEST(isPicture(kind), "picture");
}

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
