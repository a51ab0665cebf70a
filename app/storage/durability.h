#pragma once

namespace deskbell {

/// When a commit must have reached the disk. Either way it outlives the process, also one that is killed.
enum class Durability
{
    Now,       ///< before commit() returns: it outlives a power cut
    Soon,      ///< within a tenth of a second, so that a burst of them costs one wait for the disk
    Eventually ///< whenever another commit or the system writes it: for what only a picture would miss
};

} // namespace deskbell
