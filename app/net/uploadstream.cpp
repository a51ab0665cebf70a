#include "net/uploadstream.h"

#include <cstring>

namespace deskbell {

UploadStream::UploadStream(QByteArray bytes, QObject* parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadStream::readData(char* data, qint64 max)
{
    if (atEnd())
        return -1;
    const qint64 size = std::min<qint64>(max, m_bytes.size() - m_read);
    std::memcpy(data, m_bytes.constData() + m_read, size_t(size));
    m_read += size;
    return size;
}

} // namespace deskbell
