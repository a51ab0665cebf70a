// Tells the thread sanitizer of the order that Qt keeps between threads. Qt is not built with the sanitizer,
// so what one thread puts into an event or a pool's queue and another takes out looks like a race. These
// stand before Qt's own functions of the same names: handing over releases, an event that arrives, or work
// that begins, acquires.
#include <QCoreApplication>
#include <QFutureInterface>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <functional>
#include <list>
#include <mutex>
#include <utility>

namespace {

char others; // signals, whose receivers Qt alone knows, and the work of a pool

void handOver(void* to = &others) { __tsan_release(to); }
void takeOver(void* from = &others) { __tsan_acquire(from); }

template <typename Function>
Function qts(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// A queued call's function is destroyed by whoever lets go of it last, and Qt counts unseen. Held here until
/// the receiving thread is past it, it is destroyed there.
struct Held
{
    QThread* receiving;
    QtPrivate::QSlotObjectBase* slot;
    bool isPast = false;
};

std::mutex heldLock;
std::list<Held> held;

void letGo()
{
    std::list<Held> past;
    {
        const std::lock_guard lock(heldLock);
        for (auto one = held.begin(); one != held.end();) {
            const auto next = std::next(one);
            if (one->receiving == QThread::currentThread() && std::exchange(one->isPast, true))
                past.splice(past.end(), held, one);
            one = next;
        }
    }
    for (const Held& one : past)
        one.slot->destroyIfLastRef();
}

bool arrives(void** receiverAndEvent)
{
    takeOver(receiverAndEvent[0]);
    takeOver();
    letGo();
    return false; // Qt delivers it
}

const bool watches = QInternal::registerCallback(QInternal::EventNotifyCallback, arrives);

} // namespace

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* result)
{
    static const auto real = qts<decltype(&QMetaObject::invokeMethodImpl)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    if (type == Qt::QueuedConnection && object) {
        const std::lock_guard lock(heldLock);
        slot->ref();
        held.push_back({object->thread(), slot});
    }
    handOver(object);
    const bool invoked = real(object, slot, type, result);
    if (type == Qt::BlockingQueuedConnection)
        takeOver(object);
    return invoked;
}

void QMetaObject::activate(QObject* sender, const QMetaObject* meta, int signal, void** values)
{
    static const auto real = qts<void (*)(QObject*, const QMetaObject*, int, void**)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    handOver();
    real(sender, meta, signal, values);
}

void QObject::deleteLater()
{
    static const auto real = qts<void (*)(QObject*)>("_ZN7QObject11deleteLaterEv");
    handOver(this);
    real(this);
}

void QCoreApplication::postEvent(QObject* receiver, QEvent* event, int priority)
{
    static const auto real =
        qts<void (*)(QObject*, QEvent*, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    handOver(receiver);
    real(receiver, event, priority);
}

void QFutureInterfaceBase::reportFinished()
{
    static const auto real =
        qts<void (*)(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    handOver();
    real(this);
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    static const auto real =
        qts<void (*)(QThreadPool*, std::function<void()>, int)>("_ZN11QThreadPool5startESt8functionIFvvEEi");
    std::function<void()> ordered = [work = std::move(work)]() mutable {
        takeOver();
        work();
        work = {};
        handOver();
    };
    handOver();
    real(this, std::move(ordered), priority);
}

void QThread::start(Priority priority)
{
    static const auto real = qts<void (*)(QThread*, Priority)>("_ZN7QThread5startENS_8PriorityE");
    QObject::connect(
        this, &QThread::finished, this, [] { handOver(); }, Qt::DirectConnection); // as its last deed
    real(this, priority);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto real = qts<bool (*)(QThread*, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool over = real(this, deadline);
    if (over)
        takeOver();
    return over;
}
