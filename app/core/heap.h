#pragma once

namespace deskbell {

/// Before other threads begin. The C library gives each thread a heap of its own otherwise, and each keeps
/// what its thread has freed: some megabytes, for threads that work a moment in a minute.
void useOneHeap();

/// Gives back to the system what is free, as after a burst; about a millisecond.
void returnFreeMemory();

} // namespace deskbell
