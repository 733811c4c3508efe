#define _GNU_SOURCE
#include "CNCurses.h"

#include <langinfo.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

int curses_width(int32_t character) { return wcwidth((wchar_t)character); }

int curses_examine(const char *type) {
  int found;
  if (setupterm(type, STDOUT_FILENO, &found) != OK) return 0;
  bool places_cursor = curses_capability("cup") != NULL;
  del_curterm(cur_term);
  return places_cursor ? 2 : 1;
}

const char *curses_capability(const char *name) {
  char *string = tigetstr(name);
  return string == (char *)-1 ? NULL : string;
}

struct described_colors curses_described_colors(void) {
  return (struct described_colors){.colors = tigetnum("colors"), .pairs = tigetnum("pairs")};
}

bool curses_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}
