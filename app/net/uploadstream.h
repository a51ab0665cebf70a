#pragma once

#include <QIODevice>

namespace deskbell {

/// A body that can be read only once. Qt re-sends a POST by itself when the connection drops before an
/// answer; a body that cannot be rewound makes it fail with ContentReSendError instead.
class UploadStream final : public QIODevice
{
    Q_OBJECT
public:
    explicit UploadStream(QByteArray bytes, QObject* parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    /// Whether any byte was taken, and so may have been sent.
    bool wasRead() const { return m_read > 0; }

protected:
    qint64 readData(char* data, qint64 max) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace deskbell
