#define _GNU_SOURCE
#include "Frame.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "TerminalGuard.h"

/// `outlet` leads to the terminal, and to a file in memory while a frame is made.
static int terminal = -1, outlet = -1, kept = -1;

int frame_open(int file) {
  terminal = file;
  // Made once and never closed: curses holds on to it.
  if (outlet < 0) outlet = fcntl(file, F_DUPFD_CLOEXEC, 3);
  if (kept < 0) kept = memfd_create("frame", MFD_CLOEXEC);
  return outlet < 0 ? -1 : dup3(file, outlet, O_CLOEXEC);
}

void frame_begin(void) {
  // Without the file curses writes to the terminal by itself.
  if (kept >= 0) dup3(kept, outlet, O_CLOEXEC);
}

void frame_end(void) {
  if (kept < 0) return;
  dup3(terminal, outlet, O_CLOEXEC);
  // Room for any usual frame; a longer one takes several writes.
  static char bytes[1 << 16];
  // The file keeps the bytes of longer frames behind this one: to free its memory takes longer than to keep it.
  off_t end = lseek(kept, 0, SEEK_CUR);
  ssize_t count;
  for (off_t start = 0; start < end; start += count) {
    size_t left = (size_t)(end - start);
    count = pread(kept, bytes, left < sizeof bytes ? left : sizeof bytes, start);
    if (count <= 0) break;
    guard_write(terminal, bytes, (size_t)count);
  }
  lseek(kept, 0, SEEK_SET);
}
