/// How good or bad news are, beside the words that say so.
public enum Tone: Sendable { case plain, good, waiting, bad }
