#define _GNU_SOURCE
#include "TerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

/// What the signal numbered `number` did before; `is_ours` says that it was taken over.
struct former {
  int number;
  bool is_ours;
  struct sigaction action;
};

static struct former deadly[] = {
  {SIGILL}, {SIGTRAP}, {SIGABRT}, {SIGSEGV}, {SIGBUS}, {SIGFPE}, {SIGTERM}, {SIGHUP}, {SIGINT}, {SIGQUIT},
};
static struct former answered[] = {{SIGWINCH}, {SIGTSTP}, {SIGCONT}};
#define COUNT(array) (sizeof(array) / sizeof *(array))

static struct termios modes;
static char farewell[512];
static size_t farewell_length;
static int wake_end = -1;
static int kept_errors = -1, real_errors = -1;
static const off_t kept_limit = 65536;

/// True while the terminal is not as it was found.
static atomic_bool armed;
/// True once a signal ends the program.
static atomic_bool leaving;
/// The thread that writes to the terminal, by the address of its `mark`; 0: none.
static atomic_uintptr_t writer;
static _Thread_local char mark;
static _Thread_local char crash_stack[32768];
static _Thread_local bool is_covered;

static const int patience_ms = 10;

/// Writes without ever waiting longer than a second: a terminal that takes nothing must not keep the program alive.
static void write_bounded(int file, const char *bytes, size_t length) {
  int flags = fcntl(file, F_GETFL);
  fcntl(file, F_SETFL, flags | O_NONBLOCK);
  for (int patience = 100; length > 0 && patience > 0;) {
    ssize_t count = write(file, bytes, length);
    if (count > 0) {
      bytes += count;
      length -= (size_t)count;
      continue;
    }
    if (errno != EAGAIN && errno != EINTR) break;
    struct pollfd room = {.fd = file, .events = POLLOUT};
    poll(&room, 1, patience_ms);
    --patience;
  }
  fcntl(file, F_SETFL, flags);
}

static void keep_errors(void) {
  if (!isatty(STDERR_FILENO)) return;
  int file = memfd_create("stderr", MFD_CLOEXEC);
  if (file < 0) return;
  kept_errors = file;
  real_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(kept_errors, STDERR_FILENO);
}

static void show_errors(void) {
  if (kept_errors < 0) return;
  dup2(real_errors, STDERR_FILENO);
  off_t end = lseek(kept_errors, 0, SEEK_END);
  lseek(kept_errors, end > kept_limit ? end - kept_limit : 0, SEEK_SET);
  char buffer[2048];
  for (ssize_t count; (count = read(kept_errors, buffer, sizeof buffer)) > 0;) {
    write_bounded(STDERR_FILENO, buffer, (size_t)count);
  }
  close(kept_errors);
  close(real_errors);
  kept_errors = real_errors = -1;
}

static void restore(void) {
  if (!atomic_exchange(&armed, false)) return;
  write_bounded(STDOUT_FILENO, farewell, farewell_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  show_errors();
}

/// Every signal is blocked here, so that only another thread can come in between.
static void die(int number) {
  if (atomic_exchange(&leaving, true)) {
    for (;;) pause();
  }
  for (int patience = 20; patience > 0; --patience) {
    uintptr_t busy = atomic_load(&writer);
    if (busy == 0 || busy == (uintptr_t)&mark) break;
    poll(NULL, 0, patience_ms);
  }
  restore();
  signal(number, SIG_DFL);
  raise(number);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
}

static void wake(int number) {
  int error = errno;
  char letter = number == SIGWINCH ? 'W' : number == SIGTSTP ? 'Z' : 'C';
  // A full pipe holds letters enough to say what happened.
  ssize_t ignored = write(wake_end, &letter, 1);
  (void)ignored;
  errno = error;
}

static void take(struct former *signals, size_t count, const struct sigaction *action) {
  for (size_t index = 0; index < count; ++index) {
    struct former *former = &signals[index];
    sigaction(former->number, NULL, &former->action);
    // nohup: whoever started us wants us to outlive the terminal's line.
    former->is_ours = !(former->number == SIGHUP && former->action.sa_handler == SIG_IGN);
    if (former->is_ours) sigaction(former->number, action, NULL);
  }
}

static void give_back(struct former *signals, size_t count) {
  for (size_t index = 0; index < count; ++index) {
    if (signals[index].is_ours) sigaction(signals[index].number, &signals[index].action, NULL);
  }
}

int guard_install(void) {
  static bool restores_at_exit;
  if (!restores_at_exit) atexit(restore);
  restores_at_exit = true;

  if (tcgetattr(STDIN_FILENO, &modes) != 0) return -1;
  // Made once and never closed: a late handler or a poll under way may still use it.
  static int ends[2] = {-1, -1};
  if (ends[0] < 0 && pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
  wake_end = ends[1];
  guard_cover_thread();

  struct sigaction action = {.sa_handler = die, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  take(deadly, COUNT(deadly), &action);
  action.sa_handler = wake;
  action.sa_flags = SA_ONSTACK | SA_RESTART;
  take(answered, COUNT(answered), &action);
  return ends[0];
}

void guard_remove(void) {
  give_back(deadly, COUNT(deadly));
  give_back(answered, COUNT(answered));
}

void guard_arm(const char *bytes, size_t length) {
  farewell_length = length < sizeof farewell ? length : sizeof farewell;
  memcpy(farewell, bytes, farewell_length);
  keep_errors();
  atomic_store(&armed, true);
}

void guard_disarm(void) {
  if (atomic_exchange(&armed, false)) show_errors();
}

bool guard_begin_writing(void) {
  guard_cover_thread();
  atomic_store(&writer, (uintptr_t)&mark);
  if (!atomic_load(&leaving)) return true;
  guard_end_writing();
  return false;
}

void guard_end_writing(void) { atomic_store(&writer, 0); }

void guard_cover_thread(void) {
  if (is_covered) return;
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  is_covered = sigaltstack(&stack, NULL) == 0;
}

bool guard_is_in_foreground(void) {
  pid_t group = tcgetpgrp(STDIN_FILENO);
  return group < 0 || group == getpgrp();
}

void guard_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, stop, proceed;
  sigaction(SIGTSTP, &standard, &stop);
  sigaction(SIGCONT, &standard, &proceed);
  sigset_t only, before;
  sigemptyset(&only);
  sigaddset(&only, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &only, &before);
  raise(SIGTSTP);
  while (!guard_is_in_foreground()) raise(SIGSTOP);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  sigaction(SIGTSTP, &stop, NULL);
  sigaction(SIGCONT, &proceed, NULL);
}

void guard_write(int file, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t count = write(file, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) {
      // Somebody who shares the terminal made it non-blocking: nothing may be left out for that.
      struct pollfd writable = {.fd = file, .events = POLLOUT};
      poll(&writable, 1, -1);
      continue;
    }
    if (count <= 0) return;
    bytes += count;
    length -= (size_t)count;
  }
}
