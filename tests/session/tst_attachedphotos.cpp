#include "attachingdesk.h"

#include "support/photo.h"

using namespace Qt::Literals::StringLiterals;

class TestAttachedPhotos final : public AttachingDesk
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void saysAndClearsWhatAPhotoTells();
    void saysThatAPhotoCouldNotBeRead();
};

void TestAttachedPhotos::saysAndClearsWhatAPhotoTells()
{
    attach(m_photos, write(u"team.jpg"_s, phonePhoto()));
    const FileLook look = m_attaching->look(files().first()).result();
    QCOMPARE(look.kind, u"JPG picture"_s);
    QVERIFY(look.hasPicture);
    QVERIFY(look.says.contains(u"taken at 53.4000, -2.2000"_s));
    QVERIFY(look.says.contains(u"with: Apple iPhone 15"_s));

    m_attaching->clearPhoto(files().first().id);
    settle();
    QVERIFY2(m_refused->isEmpty(), qPrintable(refusal()));
    QCOMPARE(names(), QStringList{u"team.jpg"_s});
    QVERIFY(m_attaching->look(files().first()).result().says.isEmpty());
    QCOMPARE(QImage::fromData(exported(files().first())), QImage::fromData(phonePhoto()));
    m_attaching->undo();
    settle();
    QVERIFY(exported(files().first()) == phonePhoto());
}

void TestAttachedPhotos::saysThatAPhotoCouldNotBeRead()
{
    FileSlot slot = m_photos;
    slot.types.clear();
    attach(slot, write(u"team.heic"_s, QByteArray("\0\0\0\x18"
                                                  "ftypheic\0\0\0\0mif1heic",
                                                  24) +
                                           QByteArray(100, '\0')));
    const FileLook look = m_attaching->look(files().first()).result();
    QVERIFY(look.hasPicture);
    QVERIFY(look.unread);
    QVERIFY(look.says.isEmpty());
    m_attaching->clearPhoto(files().first().id);
    settle();
    QVERIFY2(refusal().contains(u"could not be taken out of team.heic"), qPrintable(refusal()));
}

QTEST_GUILESS_MAIN(TestAttachedPhotos)
#include "tst_attachedphotos.moc"
