// What libdispatch exports for a run loop that carries out the main queue between other things, as Foundation's does.
// Here because the terminal's keyboard and the main queue are waited for in one poll.
// Its own headers for programs leave these two out (libdispatch, private/private.h).
#ifndef MAIN_QUEUE_H
#define MAIN_QUEUE_H

/// A descriptor that can be read once the main queue has work.
int _dispatch_get_main_queue_handle_4CF(void);

/// Carries out what waits in the main queue; only on the thread that the program started on.
void _dispatch_main_queue_callback_4CF(void *_Nullable message);

#endif
