#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace deskbell {

/// Lines from standard input, as they come.
class StdinLines final : public QObject
{
    Q_OBJECT
public:
    /// `limit`: bytes; a longer line ends the input.
    explicit StdinLines(qint64 limit, QObject* parent = nullptr);

Q_SIGNALS:
    void line(const QByteArray& line);
    void ended();

private:
    void read();

    qint64 m_limit;
    QByteArray m_rest;
    QSocketNotifier m_notifier;
};

} // namespace deskbell
