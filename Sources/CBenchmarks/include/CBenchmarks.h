#pragma once
#include <stddef.h>

/// Makes every thread take its memory from the one heap that `heap_in_use` measures; to be called before any thread is.
void heap_use_one(void);

/// Bytes that the program has taken from the heap and not given back.
///
/// Source: mallinfo(3), `uordblks` and `hblkhd` of `mallinfo2`.
size_t heap_in_use(void);

/// Both ends of a new pseudo-terminal, closed in programs that are started; -1 where the system gives none.
struct terminal_pair {
  int inside;
  int outside;
};

struct terminal_pair terminal_open(int rows, int columns);
