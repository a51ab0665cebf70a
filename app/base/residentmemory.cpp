#include "base/residentmemory.h"

#include <fstream>

#include <unistd.h>

namespace deskbell {

std::int64_t residentBytes()
{
    // proc(5): sizes in pages, the whole first, then what is resident.
    std::ifstream file("/proc/self/statm");
    std::int64_t whole = 0;
    std::int64_t resident = 0;
    return file >> whole >> resident ? resident * sysconf(_SC_PAGESIZE) : 0;
}

} // namespace deskbell
