#pragma once

#include <QByteArray>
#include <QIODevice>

/// The body of a request, readable once. QNetworkAccessManager repeats a POST by itself, unseen, when the
/// connection dies before the answer; a body that cannot be rewound stops it (design: endpoint protocol,
/// rule 2).
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(const QByteArray &bytes, QObject *parent = nullptr);

    /// At least one byte was handed to the network. While false, nothing of the body can have left.
    [[nodiscard]] bool touched() const { return m_touched; }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override;
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_offset = 0;
    bool m_touched = false;
};
