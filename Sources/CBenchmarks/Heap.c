#include "CBenchmarks.h"

#include <malloc.h>

void heap_use_one(void) { mallopt(M_ARENA_MAX, 1); }

size_t heap_in_use(void) {
  struct mallinfo2 info = mallinfo2();
  return info.uordblks + info.hblkhd;
}
