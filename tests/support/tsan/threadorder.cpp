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

namespace {

char order;

void handOver() { __tsan_release(&order); }
void takeOver() { __tsan_acquire(&order); }

template <typename Function>
Function qts(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool arrives(void**)
{
    takeOver();
    handOver();
    return false; // Qt delivers it
}

const bool watches = QInternal::registerCallback(QInternal::EventNotifyCallback, arrives);

} // namespace

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* result)
{
    static const auto real = qts<decltype(&QMetaObject::invokeMethodImpl)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    handOver();
    const bool invoked = real(object, slot, type, result);
    takeOver(); // from a call that waited
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
    handOver();
    real(this);
}

void QCoreApplication::postEvent(QObject* receiver, QEvent* event, int priority)
{
    static const auto real =
        qts<void (*)(QObject*, QEvent*, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    handOver();
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
    QObject::connect(this, &QThread::finished, this, handOver, Qt::DirectConnection); // as its last deed
    real(this, priority);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto real = qts<bool (*)(QThread*, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool over = real(this, deadline);
    takeOver();
    return over;
}
