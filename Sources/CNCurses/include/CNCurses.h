// The parts of ncurses that are macros, variables or variadic in C, and so invisible to Swift, as functions.
// <term.h> stays out: its macros are named `columns`, `lines` and the like.
#ifndef CNCURSES_H
#define CNCURSES_H

#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <locale.h>
#include <ncurses.h>
#include <stdbool.h>
#include <stdint.h>
#include <unistd.h>
#include <wchar.h>

#include "Frame.h"
#include "MainQueue.h"
#include "TerminalGuard.h"

static inline WINDOW *_Nullable curses_window(void) { return stdscr; }
static inline uint32_t curses_bold(void) { return A_BOLD; }
static inline uint32_t curses_dim(void) { return A_DIM; }
static inline uint32_t curses_reverse(void) { return A_REVERSE; }
static inline uint32_t curses_underline(void) { return A_UNDERLINE; }

/// What the terminal type `type` is good for: 0 it is unknown, 1 it can't place the cursor, 2 it can.
int curses_examine(const char *_Nonnull type);

/// Starts curses on the terminal type `type`; NULL if it can't.
static inline SCREEN *_Nullable curses_start(const char *_Nonnull type) {
  use_tioctl(true);
  int file = frame_open(STDOUT_FILENO);
  FILE *output = file < 0 ? NULL : fdopen(file, "w");
  return output ? newterm(type, output, stdin) : NULL;
}

/// Writes `count` characters from column 0 of `column`/`row` on; `pair` may be larger than a `short`.
static inline void curses_write(
  int column, int row, const int32_t *_Nonnull characters, int count, uint32_t attributes, int pair) {
  wattr_set(stdscr, attributes, 0, &pair);
  mvwaddnwstr(stdscr, row, column, (const wchar_t *)characters, count);
}

/// Makes the next update paint the whole screen anew.
static inline void curses_forget_screen(void) {
  clearok(stdscr, true);
  touchwin(stdscr);
}

/// The columns that the C library's locale gives a character; -1 for one that can't be printed.
int curses_width(int32_t character);

/// The string of a terminfo capability, such as `kcuu1`; NULL if the terminal lacks it.
const char *_Nullable curses_capability(const char *_Nonnull name);

/// How many colours, and pairs of them at a time, the terminal's description promises; 0 for none.
struct described_colors {
  int colors, pairs;
};
struct described_colors curses_described_colors(void);

/// Sets the character set to UTF-8: the environment's locale if it is one, else C.UTF-8.
///
/// Without it curses draws nothing for characters beyond ASCII. False if the machine has no such locale.
bool curses_use_utf8(void);

#endif
