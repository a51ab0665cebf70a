#pragma once

namespace deskbell {

/// A crash writes the memory of a program to a file, passwords included, and such files are kept and sent
/// about: none is written of this one. Programs that it starts may ask for theirs again.
void forbidCoreFiles();

} // namespace deskbell
