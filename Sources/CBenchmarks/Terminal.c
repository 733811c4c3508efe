#include "CBenchmarks.h"

#include <fcntl.h>
#include <pty.h>

struct terminal_pair terminal_open(int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  struct terminal_pair pair = {-1, -1};
  if (openpty(&pair.outside, &pair.inside, NULL, NULL, &size) != 0) return (struct terminal_pair){-1, -1};
  fcntl(pair.inside, F_SETFD, FD_CLOEXEC);
  fcntl(pair.outside, F_SETFD, FD_CLOEXEC);
  return pair;
}
