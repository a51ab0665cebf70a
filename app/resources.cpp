// Carries the compiled-in data files; no code of its own.
