#include "attachingdesk.h"

using namespace Qt::Literals::StringLiterals;

class TestLargeFile final : public AttachingDesk
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void takesALargeFileWithLittleMemory();
};

void TestLargeFile::takesALargeFileWithLittleMemory()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    constexpr qint64 size = 100 * 1024 * 1024;
    FileSlot slot = m_evidence;
    slot.maxBytes = 0;
    const QString path = write(u"film.pdf"_s, pdfOf(20));
    QVERIFY(QFile::resize(path, size));
    const auto peak = [] {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray all = status.readAll();
        const QByteArray line = all.mid(all.indexOf("VmHWM:") + 6).trimmed();
        return line.first(line.indexOf(' ')).toInt() / 1024;
    };
    QFile forget(u"/proc/self/clear_refs"_s);
    QVERIFY(forget.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(forget.write("5"), 1);

    attach(slot, path);
    QVERIFY2(m_refused->isEmpty(), qPrintable(refusal()));
    const QString copy = m_folder->filePath(u"copy.pdf"_s);
    m_attaching->exportTo(files().first().id, copy);
    settle();
    QCOMPARE(QFileInfo(copy).size(), size);
    qInfo("peak memory %d MB", peak());
    QVERIFY(peak() < 60);
#else
    QSKIP("Peak memory is read from /proc, which only Linux has, and means nothing under sanitizers.");
#endif
}

QTEST_GUILESS_MAIN(TestLargeFile)
#include "tst_largefile.moc"
