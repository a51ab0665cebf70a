// Holds the precompiled header that every module shares; no code of its own.
