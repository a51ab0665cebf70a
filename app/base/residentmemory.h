#pragma once

#include <cstdint>

namespace deskbell {

/// Bytes of this program that are in memory now; 0 where the system does not tell.
std::int64_t residentBytes();

} // namespace deskbell
