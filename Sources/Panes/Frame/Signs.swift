/// The signs of lists, forms and drawers, for the help.
enum Signs {
  static let all: [(term: String, meaning: String)] = [
    ("● live", "The job's stream is open: its counts come as they change."),
    ("15 s", "Time since the last news of the job."),
    ("◌", "There is no stream; the job is read every 30 s."),
    ("↻", "The stream broke and is opened anew."),
    ("! stale", "No news of the job for 150 s: its counts may be old."),
    ("✗ lost", "The stream is given up, and says why."),
    ("38/127, 3 failed", "38 of 127 sent, and 3 that could not be; 3✗ where it is narrow."),
    ("██x░░", "The same as a bar: sent, failed (x), left."),
    ("!clash", "A run that may be sending while the same session sends something else; the lines below say what."),
    ("!quiet", "A run that reaches people outside the hours for sending; !quiet? one that may."),
  ]
}
