#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

/// The body of a request, readable once. QNetworkAccessManager repeats a POST by itself, unseen, when the
/// connection dies before the answer; a body that cannot be rewound stops it (design: endpoint protocol,
/// rule 2).
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(const QByteArray &bytes, QObject *parent = nullptr);
    /// The @p size bytes of the file at @p path from @p from on, which are read as they are sent. Where the
    /// file does not have them, the body ends early and the request fails.
    OneShotBody(const QString &path, qint64 from, qint64 size, QObject *parent = nullptr);
    ~OneShotBody() override;

    /// At least one byte was handed to the network. While false, nothing of the body can have left.
    [[nodiscard]] bool touched() const { return m_touched; }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    bool seek(qint64 position) override;
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    OneShotBody(std::unique_ptr<QIODevice> source, qint64 from, qint64 size, QObject *parent);

    std::unique_ptr<QIODevice> m_source;
    qint64 m_from;
    qint64 m_size;
    qint64 m_offset = 0; ///< from m_from on
    bool m_touched = false;
};
