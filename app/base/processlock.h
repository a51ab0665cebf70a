#pragma once

#include <QString>

#include <chrono>

namespace deskbell {

/// A lock that ends with its process, however that ends. QLockFile writes its owner into the file, and a
/// process killed between making the file and writing into it leaves a lock that nobody ever gets again; the
/// kernel's own flock() has no such moment. The empty file stays; it means nothing.
class ProcessLock
{
public:
    explicit ProcessLock(QString path) : m_path(std::move(path)) {}
    ~ProcessLock();
    ProcessLock(const ProcessLock&) = delete;
    ProcessLock& operator=(const ProcessLock&) = delete;

    /// Waits at most `patience`; false when another process holds it still, or the file cannot be made
    /// (0600).
    bool tryLock(std::chrono::milliseconds patience = {});

private:
    QString m_path;
    int m_file = -1;
};

} // namespace deskbell
