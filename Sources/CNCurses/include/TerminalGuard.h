// Brings the terminal back whatever happens: on the way out, when a signal ends the program, and in a crash.
// In C because a signal handler may call only what is async-signal-safe, and no Swift runtime.
#ifndef TERMINAL_GUARD_H
#define TERMINAL_GUARD_H

#include <stdbool.h>
#include <stddef.h>

/// Saves the terminal's modes and takes over the signals that end, stop, continue the program or resize the window.
///
/// Call it before curses starts, which leaves alone the handlers that it finds.
/// Answers a descriptor from which one byte is read for each signal that the program answers itself:
/// `W` window changed, `Z` asked to stop, `C` continued. -1 if there is none to be had.
int guard_install(void);

/// From now on every way out of the program writes `farewell` to the terminal and puts its modes back.
///
/// While armed, standard error is kept in memory if it is a terminal, and shown once the screen is restored.
void guard_arm(const char *_Nonnull farewell, size_t length);

/// Ends what `guard_arm` began, for a terminal that its owner has restored himself; shows what was kept.
void guard_disarm(void);

/// Gives back the signals.
void guard_remove(void);

/// Brackets all writing to the terminal, so that none of it comes after the farewell.
///
/// False: the program is about to end; write nothing.
bool guard_begin_writing(void);
void guard_end_writing(void);

/// Gives this thread a stack of its own for the crash handler, so that a stack overflow too restores the terminal.
void guard_cover_thread(void);

/// Stops the program as the terminal's suspend key would; answers once it is continued in the foreground.
void guard_stop(void);

/// Whether the program may read the terminal and set its modes; a job in the background may not.
bool guard_is_in_foreground(void);

/// Writes all of `bytes` to the terminal `file`.
void guard_write(int file, const char *_Nonnull bytes, size_t length);

#endif
