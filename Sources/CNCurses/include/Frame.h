// Lets a frame reach the terminal in one write, however many curses makes: it writes after each move of the cursor.
#ifndef FRAME_H
#define FRAME_H

/// Answers a descriptor of its own for `terminal`, which curses is to write to; -1 if there is none to be had.
int frame_open(int terminal);

/// From now on what is written to that descriptor is kept.
void frame_begin(void);

/// Writes what was kept to the terminal; a crash before it loses the frame and nothing else.
void frame_end(void);

#endif
