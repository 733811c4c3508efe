// Starts a program on a pseudo-terminal of its own, or on pipes.
#ifndef CPTY_H
#define CPTY_H

#include <sys/types.h>

/// A program on a pseudo-terminal; `process` is -1 if it could not be started.
struct pty_child {
  pid_t process;
  /// The terminal's side of the pseudo-terminal; never blocks.
  int terminal;
  /// Readable once the process has ended.
  int life;
};

/// Starts `path` as the leader of a new session whose terminal has `rows` rows and `columns` columns.
///
/// It inherits no other file, and signals are as a login shell has them: none blocked, none ignored.
struct pty_child pty_start(
  const char *_Nonnull path, char *_Nullable const *_Nonnull arguments, char *_Nullable const *_Nonnull environment,
  int rows, int columns);

/// Gives the terminal another size, and its program the signal that says so.
void pty_resize(int terminal, int rows, int columns);

/// A program whose standard output and error are pipes; `process` is -1 if it could not be started.
struct piped_child {
  pid_t process;
  int output, errors;
  /// Readable once the process has ended.
  int life;
};

/// Starts `path` with nothing to read, as `pty_start` does otherwise.
struct piped_child piped_start(
  const char *_Nonnull path, char *_Nullable const *_Nonnull arguments, char *_Nullable const *_Nonnull environment);

#endif
