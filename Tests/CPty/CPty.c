#define _GNU_SOURCE
#include "CPty.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/pidfd.h>
#include <unistd.h>

/// Turns this child into the program.
static void become(const char *path, char *const *arguments, char *const *environment) {
  // Worker threads block signals, and a child inherits that.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; ++number) signal(number, SIG_DFL);
  close_range(3, ~0U, 0);
  execve(path, arguments, environment);
  _exit(127);
}

struct pty_child pty_start(
  const char *path, char *const *arguments, char *const *environment, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  struct pty_child child = {-1, -1, -1};
  child.process = forkpty(&child.terminal, NULL, NULL, &size);
  if (child.process == 0) become(path, arguments, environment);
  if (child.process < 0) return child;
  fcntl(child.terminal, F_SETFL, O_NONBLOCK);
  fcntl(child.terminal, F_SETFD, FD_CLOEXEC);
  child.life = pidfd_open(child.process, 0);
  return child;
}

void pty_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(terminal, TIOCSWINSZ, &size);
}

struct piped_child piped_start(const char *path, char *const *arguments, char *const *environment) {
  struct piped_child child = {-1, -1, -1, -1};
  int output[2], errors[2];
  if (pipe2(output, O_CLOEXEC) != 0) return child;
  if (pipe2(errors, O_CLOEXEC) != 0) {
    close(output[0]);
    close(output[1]);
    return child;
  }
  child.process = fork();
  if (child.process == 0) {
    int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    dup2(nothing, STDIN_FILENO);
    dup2(output[1], STDOUT_FILENO);
    dup2(errors[1], STDERR_FILENO);
    become(path, arguments, environment);
  }
  close(output[1]);
  close(errors[1]);
  child.output = output[0];
  child.errors = errors[0];
  if (child.process > 0) child.life = pidfd_open(child.process, 0);
  return child;
}
