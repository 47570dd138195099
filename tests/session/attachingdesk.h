#pragma once

#include "session/attaching.h"
#include "session/openentry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// An entry with two places for files, and files to attach to it.
class AttachingDesk : public QObject
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_open = std::make_unique<OpenEntry>(AutosaveTiming());
        Category category = m_open->session().category();
        category.files = {m_evidence, m_photos};
        m_session = std::make_unique<EntrySession>(category, m_open->session().entry(), m_open->storage(),
                                                   m_open->clock().clock());
        m_attaching = std::make_unique<Attaching>(*m_session, m_open->storage(), m_open->clock().clock());
        m_refused = std::make_unique<QSignalSpy>(m_attaching.get(), &Attaching::refused);
        m_attached = std::make_unique<QSignalSpy>(m_attaching.get(), &Attaching::attached);
    }
    void end()
    {
        m_attaching.reset();
        m_session.reset();
        m_open.reset();
    }

    static QByteArray pdfOf(qsizetype size, char filling = 'x')
    {
        return QByteArray("%PDF-1.7\n").leftJustified(size, filling, true);
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file of the test cannot be written");
        return path;
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_attaching->isBusy(), 60'000); }
    void attach(const QString &path) { attach(m_evidence, path); }
    void attach(const FileSlot &slot, const QString &path)
    {
        m_attaching->attach(slot, path);
        settle();
    }
    [[nodiscard]] QByteArray exported(const Attachment &file)
    {
        const QString path = m_folder->filePath(QStringLiteral("copy-of-") + file.name);
        m_attaching->exportTo(file.id, path);
        settle();
        QFile copy(path);
        return copy.open(QIODevice::ReadOnly) ? copy.readAll() : QByteArray("not written");
    }
    [[nodiscard]] QList<Attachment> files() const { return m_session->entry().files; }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const auto attached = files();
        for (const Attachment &file : attached)
            names += file.name;
        return names;
    }
    [[nodiscard]] QString refusal() const
    {
        return m_refused->isEmpty() ? QString() : m_refused->last().at(1).value<Error>().message;
    }

    const FileSlot m_evidence{QStringLiteral("evidence"),
                              QStringLiteral("Supporting material"),
                              1,
                              2,
                              {QStringLiteral("pdf"), QStringLiteral("docx")},
                              2'000'000};
    const FileSlot m_photos{QStringLiteral("photo"),
                            QStringLiteral("Photos"),
                            0,
                            9,
                            {QStringLiteral("jpg"), QStringLiteral("png")},
                            0};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OpenEntry> m_open;
    std::unique_ptr<EntrySession> m_session;
    std::unique_ptr<Attaching> m_attaching;
    std::unique_ptr<QSignalSpy> m_refused;
    std::unique_ptr<QSignalSpy> m_attached;
};
