#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace deskbell {

/// Runs `work` on another thread and calls `done` with its result in this one; not at all once `context` is
/// destroyed. For what would hold up a window.
template <typename T>
void runElsewhere(QObject* context, std::function<T()> work, std::function<void(T)> done)
{
    // A pointer, as QPromise wants results that can be made from nothing.
    using Shared = std::shared_ptr<T>;
    auto* watcher = new QFutureWatcher<Shared>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(std::move(*watcher->result()));
    });
    auto promise = std::make_shared<QPromise<Shared>>();
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(std::make_shared<T>(work()));
        promise->finish();
    });
}

/// Destroys what is big on another thread: taking 10,000 rows apart costs more than a frame.
template <typename T>
void dropElsewhere(T big)
{
    QThreadPool::globalInstance()->start([big = std::move(big)] {});
}

} // namespace deskbell
