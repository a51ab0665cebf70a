#include "core/corefiles.h"

#include <sys/resource.h>

namespace deskbell {

void forbidCoreFiles()
{
    // systemd-coredump and apport, which the kernel hands the memory to in place of a file, heed it as well.
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = 0;
    static_cast<void>(::setrlimit(RLIMIT_CORE, &limit));
}

} // namespace deskbell
